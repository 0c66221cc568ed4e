import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../search/address.js";
import { mark } from "../search/choice.js";
import { latest } from "../search/latest.js";
import { parts } from "../search/parts.js";

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

test("an id is one path segment", () => {
  assert.equal(address("/", { kind: "work", id: "10.1000/a;b" }), "/works/10.1000%2Fa%3Bb");
  assert.equal(address("/peers/", { kind: "researcher", id: "name:ada" }), "/peers/researchers/name:ada");
});

test("arrow keys walk the options and come back to the field", () => {
  assert.equal(mark(-1, 3, "ArrowDown"), 0);
  assert.equal(mark(2, 3, "ArrowDown"), -1);
  assert.equal(mark(-1, 3, "ArrowUp"), 2);
  assert.equal(mark(0, 3, "ArrowUp"), -1);
  assert.equal(mark(1, 3, "a"), 1);
  assert.equal(mark(1, 0, "ArrowDown"), -1);
});

test("only the newest question is answered", async () => {
  const told = [];
  const ask = latest(
    async (text) => (await wait(text === "slow" ? 40 : 1), text.toUpperCase()),
    (answer) => told.push(answer),
    1,
  );
  ask("slow");
  await wait(10);
  ask("new");
  await wait(80);
  assert.deepEqual(told, ["NEW"]);
});

test("what is forgotten is never answered", async () => {
  const told = [];
  const ask = latest(async (text) => text, (answer) => told.push(answer), 1);
  ask("a");
  ask(null);
  await wait(10);
  assert.deepEqual(told, []);
});

test("beginnings of words are marked, whatever their accents", () => {
  const marked = (label, typed) => parts(label, typed).filter((part) => part.found).map((part) => part.text);
  assert.deepEqual(marked("Timothée Masquelier", "timothee mas"), ["Timothée", "Mas"]);
  assert.deepEqual(marked("Jean-Pierre Martin", "pierre"), ["Pierre"]);
  assert.deepEqual(marked("Optimal coding", "ding"), []);
  assert.equal(parts("Timothée Masquelier", "ma").map((part) => part.text).join(""), "Timothée Masquelier");
});

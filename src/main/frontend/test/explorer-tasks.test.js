import assert from "node:assert/strict";
import { test } from "node:test";
import { Present } from "../explorer/present.js";
import { Tasks } from "../explorer/tasks.js";
import { emptyView } from "../explorer/view/view.js";

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

test("one thing begins when the one before has ended", async () => {
  const tasks = new Tasks(new Present(emptyView()));
  const done = [];
  tasks.do(async () => {
    await later();
    done.push("first");
  });
  const second = tasks.do(async () => done.push("second"));
  assert.equal(tasks.busy, true);
  await second;
  assert.deepEqual(done, ["first", "second"]);
  assert.equal(tasks.busy, false);
});

test("what fails changes nothing, is told, and can be tried again", async () => {
  const present = new Present(emptyView("a"));
  const tasks = new Tasks(present);
  const failed = [];
  present.addEventListener("failed", ({ detail }) => failed.push(detail));
  let works = false;
  await tasks.do(async () => {
    present.view = { ...present.view, focus: "b" };
    if (!works) throw new Error("The service is away.");
  });
  assert.equal(present.view.focus, "a");
  assert.equal(failed.length, 1);
  assert.equal(failed[0].message, "The service is away.");
  works = true;
  await failed[0].retry();
  assert.equal(present.view.focus, "b");
  assert.equal(failed.length, 1);
});

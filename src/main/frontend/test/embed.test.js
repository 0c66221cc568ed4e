import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { address } from "../embed/address.js";
import { load, question } from "../embed/load.js";

const usual = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = usual;
});

const asking = (attributes) => ({ getAttribute: (name) => attributes[name] ?? null });
const url = new URL("https://graph.example/peers/embed/slices/A1");

test("the question is one path segment below the site, and only what is said", () => {
  const asked = question(new URL("https://graph.example/peers/"), asking({ focus: "10.1/a?b", from: "2019", style: "x" }));
  assert.equal(asked.href, "https://graph.example/peers/embed/slices/10.1%2Fa%3Fb?from=2019");
});

test("a link leads to a page or nowhere", () => {
  assert.equal(address("https://graph.example/works/W1"), "https://graph.example/works/W1");
  assert.equal(address("javascript:alert(1)"), "#");
  assert.equal(address(undefined), "#");
});

test("a refusal and a dead line read alike, since a browser tells no difference", async () => {
  globalThis.fetch = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(load(url), /graph\.example cannot be reached from here, or this site may not/);
});

test("the service's own words are passed on", async () => {
  globalThis.fetch = async () => Response.json({ detail: "There is no researcher 'A1'." }, { status: 404 });
  await assert.rejects(load(url), /^Error: There is no researcher 'A1'\.$/);
});

test("what is no JSON is told with its status", async () => {
  globalThis.fetch = async () => new Response("<html>", { status: 502 });
  await assert.rejects(load(url), /could not answer \(502\)/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Memo } from "../explorer/memo.js";

test("what is derived is derived again only when something it comes from changed", () => {
  const memo = new Memo();
  const nodes = [];
  let times = 0;
  const derive = () => ++times;
  assert.equal(memo.of("shown", [nodes, 1], derive), 1);
  assert.equal(memo.of("shown", [nodes, 1], derive), 1);
  assert.equal(memo.of("shown", [nodes, 2], derive), 2);
  assert.equal(memo.of("shown", [[], 2], derive), 3);
  assert.equal(memo.of("groups", [nodes, 1], derive), 4);
});

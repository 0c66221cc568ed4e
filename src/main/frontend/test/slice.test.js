import assert from "node:assert/strict";
import { test } from "node:test";
import { ahead } from "../slice/direction.js";
import { neighbours } from "../slice/neighbours.js";

test("links are read in both directions, a stem is none", () => {
  const linked = neighbours([{ a: 0, b: 1 }, { a: 2, b: 1 }, { a: 0, b: 0 }]);
  assert.deepEqual([...linked.get(1)], [0, 2]);
  assert.deepEqual([...linked.get(0)], [1]);
});

test("arrow keys lead to what lies ahead", () => {
  const points = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 30, y: 0 }, { x: 0, y: 20 }, { x: -5, y: -40 }];
  assert.equal(ahead(points, 0, "ArrowRight"), 1);
  assert.equal(ahead(points, 1, "ArrowRight"), 2);
  assert.equal(ahead(points, 2, "ArrowRight"), -1);
  assert.equal(ahead(points, 0, "ArrowDown"), 3);
  assert.equal(ahead(points, 0, "ArrowUp"), 4);
  assert.equal(ahead(points, 0, "Enter"), -1);
});

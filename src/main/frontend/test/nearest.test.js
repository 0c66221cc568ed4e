import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../nearest.js";

const points = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 5, y: 40 }, { x: -3, y: 0 }, { x: 20, y: 0 }];

test("takes the nearest point in the arrow's direction", () => {
  assert.equal(nearest(points, 0, "ArrowRight"), 1);
  assert.equal(nearest(points, 0, "ArrowDown"), 2);
  assert.equal(nearest(points, 0, "ArrowLeft"), 3);
});

test("stays where nothing lies in that direction", () => {
  assert.equal(nearest(points, 0, "ArrowUp"), 0);
  assert.equal(nearest(points, 0, "Tab"), 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { optionStep } from "../option-step.js";

test("arrows go through the options and back to the field", () => {
  assert.equal(optionStep("ArrowDown", -1, 2), 0);
  assert.equal(optionStep("ArrowDown", 1, 2), -1);
  assert.equal(optionStep("ArrowUp", -1, 2), 1);
  assert.equal(optionStep("ArrowUp", 0, 2), -1);
});

test("other keys and empty lists mark nothing new", () => {
  assert.equal(optionStep("a", 1, 2), 1);
  assert.equal(optionStep("ArrowDown", -1, 0), -1);
});

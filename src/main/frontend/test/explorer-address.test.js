import assert from "node:assert/strict";
import { test } from "node:test";
import { format, parse } from "../explorer/view/address.js";
import { emptyView } from "../explorer/view/view.js";

test("an address holds the whole view", () => {
  const view = {
    focus: "name:timothee-masquelier",
    steps: [
      { do: "expand", id: "A1" },
      { do: "expand", id: "A1", kind: "work" },
      { do: "add", ids: ["doi:10.1/a,b~c", "T2"] },
      { do: "remove", ids: ["W1", "W2"] },
      { do: "collapse", id: "ror:05abc" },
    ],
    kinds: ["researcher", "topic"],
    from: 1999,
    to: 2020,
    asOf: 2021,
    weighting: "recent",
    least: 0.25,
    hyper: "hide",
    colour: "country",
    size: "links",
    selected: ["A1~A2"],
    pins: { "arxiv:cs.LG": [12, -7] },
    camera: [1.5, -2, 0.75],
    table: true,
  };
  assert.deepEqual(parse(format(view)), view);
});

test("what is as usual is left out", () => {
  assert.equal(format(emptyView("A1")), "focus=A1");
  assert.deepEqual(parse("?focus=A1"), emptyView("A1"));
});

test("a broken address still opens", () => {
  const broken = "focus=a b&step=x A1&step=e&step=&kinds=planet&from=12&to=x&weighting=1;drop&least=-3&pin=1,A&camera=1,2,0&colour=";
  assert.deepEqual(parse(broken), { ...emptyView(), kinds: [] });
});

test("an endless address is cut", () => {
  const long = "focus=A1" + "&step=e A2".repeat(10000);
  assert.equal(parse(long).steps.length, 200);
});

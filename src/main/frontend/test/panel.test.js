import assert from "node:assert/strict";
import { test } from "node:test";
import { identifier } from "../explorer/find/identifiers.js";
import { inPicture } from "../explorer/find/in-picture.js";
import { periods } from "../explorer/panel/changes.js";
import { sentence } from "../explorer/panel/link.js";
import { plain } from "../explorer/panel/plain.js";

test("publishers' markup is left out of titles, comparisons stay", () => {
  assert.equal(plain("CsPbI<sub>3</sub> <jats:italic>in vivo</jats:italic>"), "CsPbI3 in vivo");
  assert.equal(plain("<mml:math><mml:mi>x</mml:mi></mml:math>\n squared"), "x squared");
  assert.equal(plain("p < 0.05 and q > 2"), "p < 0.05 and q > 2");
  assert.equal(plain(undefined), "");
});

test("pasted identifiers are told from searches", () => {
  assert.deepEqual(identifier(" https://orcid.org/0000-0002-4395-956x "), { kind: "researcher", id: "0000-0002-4395-956X" });
  assert.deepEqual(identifier("https://doi.org/10.1021/jacs.7b10647"), { kind: "work", id: "10.1021/jacs.7b10647" });
  assert.deepEqual(identifier("https://ror.org/03yez3163"), { kind: "institution", id: "ror:03yez3163" });
  assert.deepEqual(identifier("t10399"), { kind: "topic", id: "T10399" });
  assert.deepEqual(identifier("https://openalex.org/A5049649985"), { kind: "researcher", id: "A5049649985" });
  assert.equal(identifier("perovskite nanocrystals"), null);
  assert.equal(identifier("A. Turing"), null);
});

test("the picture is searched by beginnings of words, the weightiest first", () => {
  const nodes = [
    { id: "a", kind: "researcher", label: "Timothée Masquelier", works: 3 },
    { id: "b", kind: "researcher", label: "Timo Masala", works: 9, firstYear: 2001, lastYear: 2004 },
    { id: "c", kind: "topic", label: "Optimism" },
    { id: "d", kind: "researcher", label: "Timo Berg", works: 1 },
  ];
  assert.deepEqual(inPicture(nodes, "tim mas").map(({ id }) => id), ["b", "a"]);
  assert.equal(inPicture(nodes, "timo")[0].hint, "In the picture, 2001–2004");
  assert.deepEqual(inPicture(nodes, "  "), []);
});

test("two periods split the last ten years", () => {
  assert.deepEqual(periods({ firstYear: 1990, lastYear: 2025 }), ["2016-2020", "2021-2025"]);
  assert.deepEqual(periods({ firstYear: 2024, lastYear: 2025 }), ["2024-2024", "2025-2025"]);
  assert.deepEqual(periods({ firstYear: 2025, lastYear: 2025 }), ["2024-2024", "2025-2025"]);
});

test("a relationship reads from its source", () => {
  const explorer = { entity: (id) => ({ a: { label: "Ada" }, g: { label: "Grace" } })[id] };
  const edge = { source: "g", target: "a", kind: "COAUTHORED_WITH", weight: 4.5, works: 9, firstYear: 2015, lastYear: 2022 };
  assert.equal(sentence(explorer, edge), "Grace wrote with Ada: 9 joint works, strength 4.50, 2015–2022");
  assert.equal(sentence(explorer, { source: "a", target: "g", kind: "CITES", weight: 1 }), "Ada cites Grace");
});

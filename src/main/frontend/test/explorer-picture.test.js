import assert from "node:assert/strict";
import { test } from "node:test";
import { backbone } from "../explorer/graph/backbone.js";
import { visible, worksPerYear } from "../explorer/graph/filter.js";
import { groups } from "../explorer/graph/groups.js";
import { Picture } from "../explorer/graph/picture.js";
import { radii } from "../explorer/graph/sizes.js";
import { History } from "../explorer/view/history.js";
import { emptyView } from "../explorer/view/view.js";

const person = (id, more = {}) => ({ id, kind: "researcher", label: id, works: 1, ...more });
const work = (id, year) => ({ id, kind: "work", label: id, year, citations: 4 });
const wrote = (source, target, weight = 1, years = {}) => ({ source, target, kind: "COAUTHORED_WITH", weight, ...years });
const authored = (source, target, year) => ({ source, target, kind: "AUTHORED", weight: 1, firstYear: year, lastYear: year });

/*  a ── b     a's slice brings b and w; b's brings c
    │    │
    w    c  */
const b = person("b", { firstYear: 2010, lastYear: 2012, country: "FR" });
const first = {
  focus: person("a", { firstYear: 2000, lastYear: 2020 }),
  nodes: [b, work("w", 2005)],
  edges: [wrote("a", "b", 2, { firstYear: 2010, lastYear: 2012 }), authored("a", "w", 2005)],
  truncation: { researcher: { total: 9, shown: 1, rule: "strongest first" } },
  communities: { 3: "Spikes" },
};
const second = { focus: b, nodes: [person("c")], edges: [wrote("b", "c", 0.5), wrote("b", "a", 3)], truncation: {} };
const picture = () => new Picture().with("a", first).with("b", second);

test("an expansion adds what is new and tells a known edge anew", () => {
  assert.deepEqual([...picture().nodes.keys()], ["a", "b", "w", "c"]);
  assert.equal(picture().links.size, 3);
  assert.deepEqual(picture().link("b", "a").edges.map((edge) => edge.weight), [2, 3]);
  assert.equal(picture().degree("b"), 2);
});

test("collapsing takes away what the expansion brought, and nothing else", () => {
  assert.deepEqual([...picture().collapsed("b").nodes.keys()], ["a", "b", "w"]);
  assert.equal(picture().collapsed("b").more.has("b"), false);
});

test("removing takes the links along", () => {
  const rest = picture().without(["b"]);
  assert.deepEqual([...rest.links.keys()], ["a~w"]);
  assert.equal(rest.degree("c"), 0);
});

test("steps leave the picture before them as it was", () => {
  const before = picture();
  before.without(["a"]);
  before.with("c", { ...second, focus: person("c"), nodes: [person("d")], edges: [] });
  assert.equal(before.nodes.size, 4);
});

test("how many neighbours are left adds up over expansions", () => {
  const next = { ...first, nodes: [], edges: [], truncation: { researcher: { total: 9, shown: 5, rule: "strongest first" } } };
  assert.equal(picture().with("a", next).more.get("a").researcher.shown, 6);
});

test("filters hide kinds, years and weak collaborations; the focus stays", () => {
  const seen = (change) => visible(picture(), { ...emptyView("a"), ...change });
  assert.deepEqual([...seen({ kinds: ["work"] }).nodes], ["a", "w"]);
  assert.deepEqual([...seen({ from: 2013 }).nodes], ["a", "c"]);
  assert.deepEqual(seen({ least: 1 }).links.map((link) => link.key), ["a~b", "a~w"]);
  assert.deepEqual(seen({ to: 2006, from: 2005 }).links.map((link) => link.key), ["a~w"]);
});

test("works are counted by year", () => {
  assert.deepEqual([...worksPerYear(picture().nodes.values())], [[2005, 1]]);
});

test("the backbone keeps the strongest links of either end", () => {
  const hub = Array.from({ length: 9 }, (_, i) => ({ key: `h~${i}`, a: "h", b: String(i), edges: [wrote("h", String(i), i + 1)] }));
  const weak = { key: "0~1", a: "0", b: "1", edges: [wrote("0", "1", 0.1)] };
  const kept = backbone([...hub, weak], 1);
  assert.ok(kept.has("h~8"));
  assert.ok(hub.every(({ key }) => kept.has(key)), "each leaf keeps its only link");
  assert.ok(!kept.has("0~1"));
});

test("colours group by what the view asks, largest first, small groups grey", () => {
  const nodes = new Map(["p", "q", "r", "s"].map((id, i) => [id, person(id, { country: i < 3 ? "FR" : "DE" })]));
  const { of, list } = groups(new Picture(nodes), new Set(nodes.keys()), "country", new Map());
  assert.deepEqual(list.map(({ caption, tone, size }) => [caption, tone, size]), [["France", "k0", 3], ["Germany", "kx", 1]]);
  assert.equal(of.get("s"), list[1]);
});

test("sizes grow with what they mean, within a kind", () => {
  const nodes = new Map([person("p", { works: 100 }), person("q", { works: 25 }), person("r", { works: 0 })].map((one) => [one.id, one]));
  const radius = radii(new Picture(nodes), "works");
  assert.ok(radius("p") > radius("q") && radius("q") > radius("r"));
  assert.equal(radius("q") - radius("r"), (radius("p") - radius("r")) / 2, "area, not width, grows with the number");
});

test("undo walks back, redo forth, and a new step forgets what was undone", () => {
  const history = new History();
  history.leave("one");
  history.leave("two");
  assert.equal(history.undo("three"), "two");
  assert.equal(history.undo("two"), "one");
  assert.equal(history.undo("one"), undefined);
  assert.equal(history.redo("one"), "two");
  history.leave("two");
  assert.equal(history.canRedo, false);
});

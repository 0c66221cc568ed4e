import assert from "node:assert/strict";
import { test } from "node:test";
import { layOut } from "../explorer/layout/pipeline.js";
import { random } from "../explorer/layout/random.js";
import { beside, rings } from "../explorer/layout/seed.js";

/** Groups of ten that are tied among themselves, with one link from each to the next, and a focus linked with all. */
function problem(groups, change = {}) {
  const nodes = [{ id: "focus", r: 12 }];
  const links = [];
  for (let g = 0; g < groups; g++) {
    for (let i = 0; i < 10; i++) {
      nodes.push({ id: `${g}-${i}`, r: 6 });
      links.push({ a: "focus", b: `${g}-${i}`, weight: 0.1, strong: false });
      for (let j = 0; j < i; j++) links.push({ a: `${g}-${j}`, b: `${g}-${i}`, weight: 1, strong: i - j < 3 });
    }
    if (g > 0) links.push({ a: `${g - 1}-0`, b: `${g}-0`, weight: 0.2, strong: true });
  }
  return { nodes, links, focus: "focus", fresh: true, groups: [], ...change };
}

const at = (places, i) => [places[2 * i], places[2 * i + 1]];
const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);

test("the same problem has the same answer", () => {
  assert.deepEqual(layOut(problem(4)), layOut(problem(4)));
});

test("nothing overlaps and the focus is in the middle", () => {
  const { nodes } = problem(6);
  const { places } = layOut(problem(6));
  for (let i = 0; i < nodes.length; i++) {
    for (let j = 0; j < i; j++) assert.ok(distance(at(places, i), at(places, j)) >= nodes[i].r + nodes[j].r, `${nodes[i].id} ${nodes[j].id}`);
  }
  const furthest = Math.max(...nodes.map((_, i) => distance(at(places, i), [0, 0])));
  assert.ok(distance(at(places, 0), [0, 0]) < furthest / 2);
});

test("groups are found, stand together, and the focus belongs to none", () => {
  const { places, groups } = layOut(problem(4));
  const of = new Map(groups);
  assert.equal(new Set(of.values()).size, 4);
  assert.equal(of.has("focus"), false);
  const { nodes } = problem(4);
  const mean = (same) => {
    const all = nodes.flatMap((a, i) => nodes.slice(0, i).filter((b) => a.id !== "focus" && b.id !== "focus" && (of.get(a.id) === of.get(b.id)) === same).map((b) => distance(at(places, i), at(places, nodes.indexOf(b)))));
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  assert.ok(mean(true) < 0.6 * mean(false));
});

test("newcomers make room for themselves: what stood there stays", () => {
  const before = layOut(problem(3));
  const grown = problem(4, { fresh: false, groups: before.groups });
  const old = new Map(problem(3).nodes.map(({ id }, i) => [id, at(before.places, i)]));
  const seeds = beside(grown.nodes.filter(({ id }) => !old.has(id)).map(({ id }) => id), old.get("2-0"), [0, 0]);
  grown.nodes = grown.nodes.map((node) => {
    const [x, y] = old.get(node.id) ?? seeds.get(node.id);
    return { ...node, x, y, held: old.has(node.id) };
  });
  const { places, groups } = layOut(grown);
  grown.nodes.forEach(({ id }, i) => old.has(id) && assert.ok(distance(at(places, i), old.get(id)) < 0.01, id));
  const [was, is] = [new Map(before.groups), new Map(groups)];
  assert.equal(is.get("0-5"), was.get("0-5"), "a group keeps its number, and so its colour");
});

test("pinned entities stay when all is laid out anew", () => {
  const pinned = problem(3);
  pinned.nodes[5] = { ...pinned.nodes[5], x: 400, y: -30, held: true };
  assert.deepEqual(at(layOut(pinned).places, 5), [400, -30]);
});

test("first places need no computing and none is shared", () => {
  const nodes = problem(5).nodes.map(({ id }, i) => ({ id, kind: ["researcher", "work", "topic", "institution"][i % 4] }));
  const places = [...rings(nodes, "focus").values()].map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`);
  assert.equal(new Set(places).size, nodes.length);
});

test("seeded numbers repeat and spread", () => {
  const [a, b] = [random(7), random(7)];
  const numbers = Array.from({ length: 1000 }, () => a());
  assert.deepEqual(numbers, Array.from({ length: 1000 }, () => b()));
  const mean = numbers.reduce((sum, one) => sum + one, 0) / 1000;
  assert.ok(mean > 0.45 && mean < 0.55);
});

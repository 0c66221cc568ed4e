import assert from "node:assert/strict";
import { test } from "node:test";
import { fit, pan, project, unproject, zoom } from "../explorer/draw/camera.js";
import { lineAt, markAt, marksInside } from "../explorer/draw/hits.js";
import { placeLabels } from "../explorer/draw/labels.js";
import { mix } from "../explorer/draw/palette.js";
import { random } from "../explorer/layout/random.js";
import { svg } from "../explorer/draw/svg.js";

const size = { width: 800, height: 600 };
const mark = (id, x, y, more = {}) => ({ id, x, y, r: 8, shape: "researcher", fill: [0, 0, 0], ring: null, ringWidth: 1, label: id, weight: 1, bold: false, tone: "k0", faded: false, ...more });

test("no label lies on another, on a mark or outside", () => {
  const number = random(1);
  const wishes = Array.from({ length: 300 }, (_, i) => ({ text: `Label number ${i}`, x: number() * 800, y: number() * 600, rx: 6, ry: 6, size: 12, bold: false, centred: false }));
  const obstacles = wishes.map(({ x, y }) => ({ left: x - 6, top: y - 6, width: 12, height: 12 }));
  const placed = placeLabels(wishes, size, (text) => text.length * 6, obstacles, 140);
  assert.ok(placed.length > 20);
  const meet = (a, b) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
  placed.forEach((a, i) => {
    assert.ok(a.left >= 0 && a.top >= 0 && a.left + a.width <= 800 && a.top + a.height <= 600);
    placed.slice(0, i).forEach((b) => assert.ok(!meet(a, b), `${a.text} ${b.text}`));
    obstacles.forEach((b) => assert.ok(!meet(a, b), a.text));
  });
});

test("the first wish has the first choice", () => {
  const same = { x: 400, y: 300, rx: 5, ry: 5, size: 12, bold: false, centred: false };
  const placed = placeLabels([{ ...same, text: "first" }, { ...same, text: "second" }], size, () => 50, [], 10);
  assert.deepEqual(placed.map(({ text }) => text), ["first", "second"]);
  assert.ok(placed[0].left > 400);
});

test("a point and its pixel lead to each other, and zooming leaves what is under the pointer", () => {
  const camera = { x: 10, y: -20, scale: 1.7 };
  const [x, y] = unproject(camera, size, 123, 456);
  assert.ok(Math.abs(project(camera, size).x(x) - 123) < 1e-9);
  const closer = zoom(camera, size, 123, 456, 2);
  assert.ok(Math.hypot(unproject(closer, size, 123, 456)[0] - x, unproject(closer, size, 123, 456)[1] - y) < 1e-9);
  assert.deepEqual(pan(camera, 17, 0), { x: 0, y: -20, scale: 1.7 });
});

test("fitting shows everything", () => {
  const points = [[-500, 0], [900, 40], [0, 700]];
  const at = project(fit(points, size), size);
  points.forEach(([x, y]) => assert.ok(at.x(x) >= 0 && at.x(x) <= 800 && at.y(y) >= 0 && at.y(y) <= 600));
  assert.deepEqual(fit([], size), { x: 0, y: 0, scale: 1 });
});

test("a pointer means the nearest mark, or the line beside it", () => {
  const scene = { marks: [mark("a", 0, 0), mark("b", 30, 0)], lines: [{ key: "a~b", ax: 0, ay: 0, bx: 30, by: 0 }] };
  const camera = { x: 0, y: 0, scale: 1 };
  assert.equal(markAt(scene, camera, 26, 3).id, "b");
  assert.equal(markAt(scene, camera, 15, 30), null);
  assert.equal(lineAt(scene, camera, 15, 3).key, "a~b");
  assert.equal(lineAt(scene, camera, 60, 0), null);
  assert.deepEqual(marksInside(scene, [[-5, -5], [10, -5], [10, 5], [-5, 5]]), ["a"]);
});

test("a picture as SVG is text without markup from outside", () => {
  const palette = { paper: [255, 255, 255], ink: [0, 0, 0], sans: "sans-serif", tone: () => [0, 0, 0] };
  const hostile = `</title><script>alert(1)</script>"\u0000&`;
  const scene = { marks: [mark("x", 0, 0, { label: hostile, id: `"><script>` })], lines: [], captions: [] };
  const label = { text: hostile, left: 1, top: 1, height: 12, size: 12, bold: false, colour: null };
  const text = svg(scene, [label], { x: 0, y: 0, scale: 1 }, size, palette, hostile);
  assert.ok(!text.includes("<script"));
  assert.ok(!text.includes("\u0000"));
  assert.match(text, /&lt;script&gt;/);
});

test("colours are mixed as paper shines through", () => {
  assert.deepEqual(mix([0, 100, 200], [100, 100, 100], 0.5), [50, 100, 150]);
});

import { growth } from "./camera.js";
import { css } from "./palette.js";
import { outline } from "./shapes.js";

/**
 * Draws lines and marks on a 2D canvas: what serves where there is no GPU, and the PNG. What looks alike is one path,
 * and a path is kept as long as the scene is: moving the picture only moves the canvas under it.
 * @param {CanvasRenderingContext2D} context whose units are pixels of the page
 * @param {import("./scene.js").Scene} scene
 * @param {import("./camera.js").Camera} camera @param {import("./camera.js").Size} size
 * @param {import("./palette.js").Palette} palette
 */
export function paint(context, scene, camera, size, palette) {
  context.fillStyle = css(palette.paper);
  context.fillRect(0, 0, size.width, size.height);
  context.save();
  context.translate(size.width / 2, size.height / 2);
  context.scale(camera.scale, camera.scale);
  context.translate(-camera.x, -camera.y);
  const grow = growth(camera.scale) / camera.scale;
  for (const { path, colour, width } of lines(scene)) {
    context.strokeStyle = colour;
    context.lineWidth = width * grow;
    context.stroke(path);
  }
  context.lineJoin = "round";
  for (const { path, fill, ring, width } of marks(scene, grow, palette)) {
    context.fillStyle = fill;
    context.fill(path);
    context.strokeStyle = ring;
    context.lineWidth = width / camera.scale;
    context.stroke(path);
  }
  context.restore();
}

/** @type {WeakMap<object, object[]>} */
const keptLines = new WeakMap();

function lines(scene) {
  let kept = keptLines.get(scene);
  if (!kept) {
    kept = alike(scene.lines, ({ colour, width }) => `${css(colour)}|${Math.max(1, Math.round(width * 2))}`).map(([first, all]) => {
      const path = new Path2D();
      for (const { ax, ay, bx, by } of all) {
        path.moveTo(ax, ay);
        path.lineTo(bx, by);
      }
      return { path, colour: css(first.colour), width: Math.max(1, Math.round(first.width * 2)) / 2 };
    });
    keptLines.set(scene, kept);
  }
  return kept;
}

/** @type {WeakMap<object, {grow: number, paths: object[]}>} */
const keptMarks = new WeakMap();

/** Marks grow slower than the picture, so their paths hold for one distance. */
function marks(scene, grow, palette) {
  const kept = keptMarks.get(scene);
  if (kept?.grow === grow) return kept.paths;
  const ringOf = ({ ring, ringWidth }) => (ring ? [css(ring), ringWidth] : [css(palette.paper), 1]);
  const paths = alike(scene.marks, (mark) => `${css(mark.fill)}|${ringOf(mark)}`).map(([first, all]) => {
    const path = new Path2D();
    for (const { shape, x, y, r } of all) outline(path, shape, x, y, r * grow);
    const [ring, width] = ringOf(first);
    return { path, fill: css(first.fill), ring, width };
  });
  keptMarks.set(scene, { grow, paths });
  return paths;
}

/** What looks alike, together, in the order in which looks first appear. */
function alike(things, look) {
  const groups = new Map();
  for (const thing of things) {
    const key = look(thing);
    const list = groups.get(key);
    if (list) list.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()].map((all) => [all[0], all]);
}

import { growth, project } from "./camera.js";
import { css } from "./palette.js";
import { outline } from "./shapes.js";

/**
 * Draws lines and marks on a 2D canvas: what serves where there is no GPU, and the PNG. What has one colour is one
 * path, for a path costs more than what is in it.
 * @param {CanvasRenderingContext2D} context @param {import("./scene.js").Scene} scene
 * @param {import("./camera.js").Camera} camera @param {import("./camera.js").Size} size
 * @param {import("./palette.js").Palette} palette
 */
export function paint(context, scene, camera, size, palette) {
  context.fillStyle = css(palette.paper);
  context.fillRect(0, 0, size.width, size.height);
  const at = project(camera, size);
  const grow = growth(camera.scale);
  for (const [style, lines] of runs(scene.lines, (line) => `${css(line.colour)}|${Math.max(1, Math.round(line.width * 2))}`)) {
    const [colour, halves] = style.split("|");
    context.strokeStyle = colour;
    context.lineWidth = (Number(halves) / 2) * grow;
    context.beginPath();
    for (const { ax, ay, bx, by } of lines) {
      context.moveTo(at.x(ax), at.y(ay));
      context.lineTo(at.x(bx), at.y(by));
    }
    context.stroke();
  }
  context.lineJoin = "round";
  for (const [style, marks] of runs(scene.marks, (mark) => `${css(mark.fill)}|${mark.ring ? css(mark.ring) : css(palette.paper)}|${mark.ring ? mark.ringWidth : 1}`)) {
    const [fill, ring, width] = style.split("|");
    context.beginPath();
    for (const { shape, x, y, r } of marks) outline(context, shape, at.x(x), at.y(y), r * grow);
    context.fillStyle = fill;
    context.strokeStyle = ring;
    context.lineWidth = Number(width);
    context.fill();
    context.stroke();
  }
}

/** What looks alike, together, in the order in which looks first appear. */
function runs(things, look) {
  const alike = new Map();
  for (const thing of things) {
    const key = look(thing);
    const list = alike.get(key);
    if (list) list.push(thing);
    else alike.set(key, [thing]);
  }
  return alike;
}

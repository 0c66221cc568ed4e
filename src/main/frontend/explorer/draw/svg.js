import { growth, project } from "./camera.js";
import { css } from "./palette.js";
import { CORNERS, PILL } from "./shapes.js";

const escape = (text) => text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);

/** XML has no place for control characters, not even escaped. */
const plain = (text) => escape(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));

const n = (value) => Number(value.toFixed(1));

/**
 * The picture as an SVG file, with the labels the screen has.
 * @param {import("./scene.js").Scene} scene @param {import("./labels.js").Label[]} labels
 * @param {import("./camera.js").Camera} camera @param {import("./camera.js").Size} size
 * @param {import("./palette.js").Palette} palette @param {string} title
 */
export function svg(scene, labels, camera, size, palette, title) {
  const at = project(camera, size);
  const grow = growth(camera.scale);
  const lines = scene.lines.map(
    ({ key, ax, ay, bx, by, colour, width }) =>
      `<path data-link="${plain(key)}" d="M${n(at.x(ax))},${n(at.y(ay))}L${n(at.x(bx))},${n(at.y(by))}" stroke="${css(colour)}" stroke-width="${n(width * grow)}"/>`,
  );
  const marks = scene.marks.map((mark) => {
    const ring = `stroke="${css(mark.ring ?? palette.paper)}" stroke-width="${mark.ring ? mark.ringWidth : 1}"`;
    return `<g data-id="${plain(mark.id)}" fill="${css(mark.fill)}" ${ring}><title>${plain(mark.label)}</title>${shape(mark, at.x(mark.x), at.y(mark.y), mark.r * grow)}</g>`;
  });
  const texts = labels.map(
    ({ text, left, top, height, size: letters, bold, colour }) =>
      `<text x="${n(left + 1)}" y="${n(top + height / 2)}" dy="0.35em" font-size="${letters}" font-weight="${bold ? 600 : 400}" fill="${css(colour ?? palette.ink)}">${plain(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">`,
    `<title>${plain(title)}</title>`,
    `<rect width="100%" height="100%" fill="${css(palette.paper)}"/>`,
    `<g fill="none">${lines.join("")}</g>`,
    marks.join(""),
    `<g font-family="${escape(palette.sans)}" paint-order="stroke" stroke="${css(palette.paper)}" stroke-width="3.5" stroke-linejoin="round">${texts.join("")}</g>`,
    "</svg>\n",
  ].join("\n");
}

function shape({ shape: kind }, x, y, r) {
  if (kind === "topic") {
    const [half, height] = [(PILL[0] + PILL[1]) * r, PILL[1] * r];
    return `<rect x="${n(x - half)}" y="${n(y - height)}" width="${n(2 * half)}" height="${n(2 * height)}" rx="${n(height)}"/>`;
  }
  const corners = CORNERS[kind];
  if (!corners) return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"/>`;
  return `<polygon points="${corners.map(([dx, dy]) => `${n(x + dx * r)},${n(y + dy * r)}`).join(" ")}"/>`;
}

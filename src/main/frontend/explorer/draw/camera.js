/** Closer, a name fills the picture; further, nothing is left to see. */
const LEAST = 0.02;
const MOST = 8;

/** Room around what is fitted in, in pixels: labels stand out. */
const MARGIN = 56;

/**
 * Where a picture is looked at from: the point in the middle, and pixels a unit.
 * @typedef {{x: number, y: number, scale: number}} Camera
 * @typedef {{width: number, height: number}} Size
 */

/** @param {Camera} camera @param {Size} size */
export const project = ({ x, y, scale }, { width, height }) => ({
  x: (px) => (px - x) * scale + width / 2,
  y: (py) => (py - y) * scale + height / 2,
});

/** The point under a pixel. @param {Camera} camera @param {Size} size @param {number} px @param {number} py */
export const unproject = ({ x, y, scale }, { width, height }, px, py) => [
  (px - width / 2) / scale + x,
  (py - height / 2) / scale + y,
];

/** Shows all of these points. @param {Iterable<[number, number]>} points @param {Size} size @returns {Camera} */
export function fit(points, { width, height }) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return { x: 0, y: 0, scale: 1 };
  const room = (length) => Math.max(length - 2 * MARGIN, length / 2);
  const scale = Math.min(room(width) / Math.max(right - left, 1), room(height) / Math.max(bottom - top, 1), 1.6);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: within(scale) };
}

/** Closer or further, the point under the pixel staying where it is. */
export function zoom(camera, size, px, py, factor) {
  const [x, y] = unproject(camera, size, px, py);
  const scale = within(camera.scale * factor);
  const ratio = camera.scale / scale;
  return { x: x + (camera.x - x) * ratio, y: y + (camera.y - y) * ratio, scale };
}

/** @param {Camera} camera @param {number} dx pixels @param {number} dy pixels */
export const pan = ({ x, y, scale }, dx, dy) => ({ x: x - dx / scale, y: y - dy / scale, scale });

/** Marks grow slower than the picture, so that coming closer takes them apart. @param {number} scale */
export const growth = (scale) => Math.min(Math.max(Math.sqrt(scale), 0.45), 1.8);

const within = (scale) => Math.min(Math.max(scale, LEAST), MOST);

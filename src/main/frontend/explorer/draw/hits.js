import { growth } from "./camera.js";
import { extent } from "./shapes.js";

/** A finger or a hand is not exact: so many pixels beside a mark still mean it. */
const SLACK = 6;
const LINE_SLACK = 5;

/**
 * The mark nearest to a point, of those that are meant.
 * @param {import("./scene.js").Scene} scene @param {import("./camera.js").Camera} camera
 * @param {number} x @param {number} y in the picture's units
 */
export function markAt({ marks }, camera, x, y) {
  const grow = growth(camera.scale) / camera.scale;
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    const [rx] = extent(mark.shape);
    const distance = Math.hypot((mark.x - x) / rx, mark.y - y) - mark.r * grow;
    if (distance < SLACK / camera.scale && distance < least) [best, least] = [mark, distance];
  }
  return best;
}

/** The line nearest to a point, of those that are meant. */
export function lineAt({ lines }, camera, x, y) {
  let best = null;
  let least = LINE_SLACK / camera.scale;
  for (const line of lines) {
    const distance = toSegment(line, x, y);
    if (distance <= least) [best, least] = [line, distance];
  }
  return best;
}

function toSegment({ ax, ay, bx, by }, x, y) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1);
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

/** Ids of the marks inside a drawn line, for the lasso. @param {[number, number][]} loop in the picture's units */
export function marksInside({ marks }, loop) {
  const inside = ({ x, y }) => {
    let odd = false;
    for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [loop[i], loop[j]];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
    return odd;
  };
  return marks.filter(inside).map((mark) => mark.id);
}

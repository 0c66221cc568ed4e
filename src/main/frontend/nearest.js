// The nearest point in the direction of an arrow key.

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * @param {{x: number, y: number}[]} points
 * @param {number} from index of the point to go on from
 * @param {string} key
 * @returns {number} index of the nearest point within 60° of the direction, or {@code from} if there is none
 */
export function nearest(points, from, key) {
  const direction = DIRECTIONS[key];
  if (!direction) return from;
  let best = from;
  let least = Infinity;
  points.forEach((point, i) => {
    const x = point.x - points[from].x;
    const y = point.y - points[from].y;
    const distance = Math.hypot(x, y);
    const along = x * direction[0] + y * direction[1];
    if (i !== from && along > distance / 2 && distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}

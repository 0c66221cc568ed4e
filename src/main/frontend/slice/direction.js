const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Index of the nearest point in the direction of an arrow key, what lies straight ahead first; -1 if
 * there is none.
 * @param {{x: number, y: number}[]} points @param {number} from @param {string} key
 */
export function ahead(points, from, key) {
  const [right, down] = DIRECTIONS[key] ?? [0, 0];
  let best = -1;
  let least = Infinity;
  points.forEach((point, i) => {
    const dx = point.x - points[from].x;
    const dy = point.y - points[from].y;
    const along = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    // More than twice as far aside as ahead is no longer that direction.
    if (i === from || along <= 0 || aside > 2 * along) return;
    const distance = along + 1.5 * aside;
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}

const ROUNDS = 60;

/**
 * Moves apart what overlaps; who is held stays, and the others make room.
 * @param {{x: number, y: number, r: number, held: boolean}[]} bodies changed in place
 * @param {number} gap between two bodies
 */
export function spread(bodies, gap) {
  const cell = 2 * Math.max(...bodies.map((body) => body.r), 1) + gap;
  for (let round = 0; round < ROUNDS; round++) {
    const grid = new Map();
    for (const body of bodies) {
      const key = `${Math.floor(body.x / cell)},${Math.floor(body.y / cell)}`;
      const list = grid.get(key);
      if (list) list.push(body);
      else grid.set(key, [body]);
    }
    let moved = false;
    for (const [key, list] of grid) {
      const [column, row] = key.split(",").map(Number);
      for (let i = 0; i < 9; i++) {
        const others = grid.get(`${column + (i % 3) - 1},${row + Math.floor(i / 3) - 1}`) ?? [];
        for (const a of list) for (const b of others) if (a !== b) moved = part(a, b, gap) || moved;
      }
    }
    if (!moved) return;
  }
}

function part(a, b, gap) {
  if (a.held && b.held) return false;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  let distance = Math.hypot(dx, dy);
  const missing = a.r + b.r + gap - distance;
  if (missing <= 0.01) return false;
  if (distance < 0.01) [dx, dy, distance] = [1, 0, 1];
  const share = a.held || b.held ? 1 : 0.5;
  if (!a.held) {
    a.x -= (dx / distance) * missing * share;
    a.y -= (dy / distance) * missing * share;
  }
  if (!b.held) {
    b.x += (dx / distance) * missing * share;
    b.y += (dy / distance) * missing * share;
  }
  return true;
}

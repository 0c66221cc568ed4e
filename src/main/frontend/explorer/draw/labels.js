/** Side of a cell of the grid that tells which boxes may meet, in pixels. */
const CELL = 48;

/**
 * @typedef {{text: string, x: number, y: number, rx: number, ry: number, size: number, bold: boolean, centred: boolean}}
 *   Wish for a label beside a mark of this half width and height, or right on a point; in pixels
 * @typedef {Wish & {left: number, top: number, width: number, height: number}} Label
 */

/**
 * Places labels so that none lies on another or on what is in the way, the first wishes first; what finds no place is
 * left out. One placer serves screen, PNG and SVG.
 * @param {Wish[]} wishes best first @param {{width: number, height: number}} size
 * @param {(text: string, size: number, bold: boolean) => number} measure pixels
 * @param {{left: number, top: number, width: number, height: number}[]} obstacles
 * @param {number} most
 * @returns {Label[]}
 */
export function placeLabels(wishes, size, measure, obstacles, most) {
  const labels = new Grid();
  const marks = new Grid();
  obstacles.forEach((box) => marks.add(box));
  const placed = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const width = measure(wish.text, wish.size, wish.bold);
    const height = wish.size * 1.2;
    if (wish.x < -width || wish.x > size.width + width || wish.y < -height || wish.y > size.height + height) continue;
    for (const [left, top] of seats(wish, width, height)) {
      const box = { left, top, width, height };
      if (left < 2 || top < 2 || left + width > size.width - 2 || top + height > size.height - 2) continue;
      // What names a whole group may lie over its members, never over another label.
      if (labels.meets(box) || (!wish.centred && marks.meets(box))) continue;
      labels.add(box);
      placed.push({ ...wish, ...box });
      break;
    }
  }
  return placed;
}

/** Right, left, below, above; then a little off these. */
function seats({ x, y, rx, ry, centred }, width, height) {
  if (centred) return [[x - width / 2, y - height / 2], [x - width / 2, y - 1.6 * height], [x - width / 2, y + 0.6 * height]];
  const [beside, under] = [rx + 4, ry + 3];
  return [
    [x + beside, y - height / 2],
    [x - beside - width, y - height / 2],
    [x - width / 2, y + under],
    [x - width / 2, y - under - height],
    [x + beside * 0.7, y + under * 0.5],
    [x + beside * 0.7, y - under * 0.5 - height],
    [x - beside * 0.7 - width, y + under * 0.5],
    [x - beside * 0.7 - width, y - under * 0.5 - height],
  ];
}

class Grid {
  #cells = new Map();

  add(box) {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  meets(box) {
    return this.#each(box, (key) => (this.#cells.get(key) ?? []).some((other) => overlap(box, other)));
  }

  #each({ left, top, width, height }, visit) {
    for (let i = Math.floor(left / CELL); i <= Math.floor((left + width) / CELL); i++) {
      for (let j = Math.floor(top / CELL); j <= Math.floor((top + height) / CELL); j++) {
        if (visit(i * 65536 + j)) return true;
      }
    }
    return false;
  }
}

const overlap = (a, b) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

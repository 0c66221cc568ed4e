/** The angle by which a sunflower turns from seed to seed: no two ever line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Room for a node and a part of its label. */
const SPACING = 46;

/** Rings from the focus outward, as the slice on the pages has them. */
const RINGS = { topic: 1, work: 1.75, researcher: 2.5, institution: 3.2 };

/**
 * Where entities stand before anything is computed: the focus in the middle, a ring a kind around it. Cheap enough to
 * be drawn in the frame in which the answer arrives.
 * @param {Iterable<{id: string, kind: string}>} nodes @param {string} focus
 * @returns {Map<string, [number, number]>}
 */
export function rings(nodes, focus) {
  const kinds = new Map(Object.keys(RINGS).map((kind) => [kind, []]));
  for (const { id, kind } of nodes) if (id !== focus) kinds.get(kind).push(id);
  const most = Math.max(...[...kinds].map(([kind, ids]) => ids.length / RINGS[kind]));
  const step = Math.max(SPACING * 1.6, (most * SPACING) / (2 * Math.PI));
  const places = new Map([[focus, [0, 0]]]);
  for (const [kind, ids] of kinds) {
    ids.forEach((id, i) => {
      const angle = (i / ids.length) * 2 * Math.PI - Math.PI / 2 + RINGS[kind];
      places.set(id, [step * RINGS[kind] * Math.cos(angle), step * RINGS[kind] * Math.sin(angle)]);
    });
  }
  return places;
}

/**
 * Places for newcomers in a disc beside the one that brought them, on the side away from the rest.
 * @param {string[]} newcomers @param {[number, number]} anchor @param {[number, number]} middle of what stands already
 * @returns {Map<string, [number, number]>}
 */
export function beside(newcomers, anchor, middle) {
  const [dx, dy] = [anchor[0] - middle[0], anchor[1] - middle[1]];
  const away = Math.hypot(dx, dy);
  const [ux, uy] = away > 1 ? [dx / away, dy / away] : [1, 0];
  const radius = SPACING * Math.sqrt(newcomers.length) * 0.75;
  const centre = [anchor[0] + ux * (radius + SPACING), anchor[1] + uy * (radius + SPACING)];
  return new Map(newcomers.map((id, i) => [id, sunflower(centre, SPACING * 0.75, i)]));
}

/** The place of the i-th seed around a centre. @param {[number, number]} centre @param {number} spacing @param {number} i */
export function sunflower(centre, spacing, i) {
  const radius = spacing * Math.sqrt(i + 0.5);
  return /** @type {[number, number]} */ ([
    centre[0] + radius * Math.cos(i * GOLDEN),
    centre[1] + radius * Math.sin(i * GOLDEN),
  ]);
}

/** @param {Iterable<[number, number]>} places @returns {[number, number]} */
export function middleOf(places) {
  let [x, y, n] = [0, 0, 0];
  for (const place of places) [x, y, n] = [x + place[0], y + place[1], n + 1];
  return n === 0 ? [0, 0] : [x / n, y / n];
}

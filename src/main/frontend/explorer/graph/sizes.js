/** Radii in pixels at scale 1: the smallest is still a target, the largest covers no neighbour. */
const LEAST = 4;
const MOST = 12;

/**
 * Radius of each entity: its area grows with what sizes mean.
 * @param {import("./picture.js").Picture} picture @param {string} size as in a view
 * @returns {(id: string) => number}
 */
export function radii(picture, size) {
  const value = (node) => (size === "links" ? picture.degree(node.id) : node[size] ?? own(node, size)) || 0;
  const most = new Map();
  for (const node of picture.nodes.values()) most.set(node.kind, Math.max(most.get(node.kind) ?? 0, value(node)));
  return (id) => {
    const node = picture.nodes.get(id);
    const top = most.get(node.kind);
    return LEAST + (top > 0 ? (MOST - LEAST) * Math.sqrt(value(node) / top) : 0);
  };
}

/** A work has no works, so its citations stand in; of topics and institutions nobody counts citations. */
const own = (node, size) => (size === "works" ? node.citations : node.works);

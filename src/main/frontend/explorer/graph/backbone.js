/**
 * How much a link weighs among those of its kind, 0 to 1: strengths, shares and counts have no common unit.
 * @param {import("./picture.js").Link[]} links
 * @returns {(link: import("./picture.js").Link) => number}
 */
export function weights(links) {
  const most = new Map();
  for (const { edges } of links) {
    for (const { kind, weight } of edges) most.set(kind, Math.max(most.get(kind) ?? 0, weight));
  }
  return ({ edges }) => Math.max(...edges.map(({ kind, weight }) => (most.get(kind) > 0 ? weight / most.get(kind) : 1)));
}

/**
 * The links worth drawing when nothing is pointed at: those among the strongest of either end, where a hub's links
 * count less. A picture keeps its shape and is no hairball.
 * @param {import("./picture.js").Link[]} links @param {number} strongest how many of each end
 * @returns {Set<string>} keys
 */
export function backbone(links, strongest) {
  const weight = weights(links);
  const degree = new Map();
  for (const { a, b } of links) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  const best = new Map();
  const offer = (id, key, value) => {
    const list = best.get(id) ?? [];
    list.push([value, key]);
    if (list.length > strongest) {
      list.sort((p, q) => q[0] - p[0] || (p[1] < q[1] ? -1 : 1));
      list.pop();
    }
    best.set(id, list);
  };
  for (const link of links) {
    const value = weight(link);
    offer(link.a, link.key, value / Math.log2(2 + degree.get(link.b)));
    offer(link.b, link.key, value / Math.log2(2 + degree.get(link.a)));
  }
  return new Set([...best.values()].flatMap((list) => list.map(([, key]) => key)));
}

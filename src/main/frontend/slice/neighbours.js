/**
 * Who is linked to whom in a drawing.
 * @param {{a: number, b: number}[]} lines by the numbers of the marks at their ends
 * @returns {Map<number, Set<number>>}
 */
export function neighbours(lines) {
  const linked = new Map();
  const add = (from, to) => {
    if (!linked.has(from)) linked.set(from, new Set());
    linked.get(from).add(to);
  };
  for (const { a, b } of lines) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return linked;
}

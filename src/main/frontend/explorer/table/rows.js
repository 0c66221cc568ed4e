/**
 * @typedef {{id: string, kind: string, label: string, works?: number, citations?: number, first?: number, last?: number,
 *   links: number, group: string, tone?: string}} Row
 */

/** Everything visible, a row each. @returns {Row[]} */
export function rowsOf(explorer) {
  const { nodes, links } = explorer.shown;
  const { of } = explorer.groups;
  const degree = new Map();
  for (const { a, b } of links) for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return [...nodes].map((id) => {
    const { kind, label, works, citations, year, firstYear, lastYear } = explorer.entity(id);
    return { id, kind, label, works, citations, first: year ?? firstYear, last: year ?? lastYear, links: degree.get(id) ?? 0, group: of.get(id)?.caption ?? "", tone: of.get(id)?.tone };
  });
}

const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Rows by one column; what has no value comes last either way, what is equal goes by name.
 * @param {Row[]} rows @param {string} column @param {"ascending" | "descending"} direction
 */
export function sorted(rows, column, direction) {
  const sign = direction === "ascending" ? 1 : -1;
  const compare = (p, q) => (typeof p === "number" ? p - q : order.compare(p, q));
  const missing = (value) => value === undefined || value === null || value === "";
  return [...rows].sort((a, b) => {
    const [p, q] = [a[column], b[column]];
    if (missing(p) || missing(q)) return missing(p) - missing(q) || order.compare(a.label, b.label);
    return sign * compare(p, q) || order.compare(a.label, b.label);
  });
}

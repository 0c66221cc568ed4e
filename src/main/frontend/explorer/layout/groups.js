import louvain from "graphology-communities-louvain";
import { random } from "./random.js";

/**
 * Groups that are linked more among themselves than with the rest (Louvain: Blondel et al., J. Stat. Mech. P10008,
 * 2008), numbered from the largest. The focus is linked with everything and would tie all into one, so it has none.
 * @param {import("graphology").default} graph weighted @param {string} focus
 * @param {Map<string, number>} before numbers that are kept where most of a group had them
 * @returns {Map<string, number>}
 */
export function groupsOf(graph, focus, before) {
  const rest = graph.copy();
  if (rest.hasNode(focus)) rest.dropNode(focus);
  const found = louvain(rest, { rng: random(7), getEdgeWeight: "weight", resolution: 1 });
  const members = new Map();
  for (const [id, number] of Object.entries(found)) {
    const list = members.get(number);
    if (list) list.push(id);
    else members.set(number, [id]);
  }
  const groups = [...members.values()].sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
  const numbers = numbered(groups, before);
  return new Map(groups.flatMap((ids, i) => ids.map((id) => [id, numbers[i]])));
}

/** A group keeps the number most of its members had; what is new takes the next free one. */
function numbered(groups, before) {
  const taken = new Set();
  const kept = groups.map((ids) => {
    const votes = new Map();
    for (const id of ids) {
      const number = before.get(id);
      if (number !== undefined && !taken.has(number)) votes.set(number, (votes.get(number) ?? 0) + 1);
    }
    if (votes.size === 0) return null;
    const [number] = [...votes].reduce((p, q) => (q[1] > p[1] ? q : p));
    taken.add(number);
    return number;
  });
  let next = 0;
  return kept.map((number) => {
    if (number !== null) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}

/**
 * What of a picture is to be seen: kinds, years and weakest collaboration of the view.
 * @param {import("./picture.js").Picture} picture @param {import("../view/view.js").View} view
 * @returns {{nodes: Set<string>, links: import("./picture.js").Link[]}}
 */
export function visible(picture, view) {
  const kinds = new Set(view.kinds);
  const within = inYears(view.from, view.to);
  const nodes = new Set();
  for (const node of picture.nodes.values()) {
    const inTime = node.kind === "work" ? within(node.year, node.year) : within(node.firstYear, node.lastYear);
    if (node.id === view.focus || (kinds.has(node.kind) && inTime)) nodes.add(node.id);
  }
  const links = [...picture.links.values()].filter(
    ({ a, b, edges }) => nodes.has(a) && nodes.has(b) && edges.some((edge) => shown(edge, within, view.least)),
  );
  return { nodes, links };
}

/** A link without years stands at any time; one collaboration may be too weak. */
function shown(edge, within, least) {
  return within(edge.firstYear, edge.lastYear) && (edge.kind !== "COAUTHORED_WITH" || edge.weight >= least);
}

function inYears(from, to) {
  return (first, last) =>
    (from === null || !(last ?? first) || (last ?? first) >= from) && (to === null || !(first ?? last) || (first ?? last) <= to);
}

/** How many works of the picture each year has. @param {Iterable<import("./picture.js").Entity>} nodes */
export function worksPerYear(nodes) {
  const years = new Map();
  for (const node of nodes) {
    if (node.kind === "work" && node.year) years.set(node.year, (years.get(node.year) ?? 0) + 1);
  }
  return years;
}

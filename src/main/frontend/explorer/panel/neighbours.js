import { relation } from "../graph/edges.js";
import { weights } from "../graph/backbone.js";
import { element } from "../dom.js";
import { KINDS, capital, count, plural } from "../words.js";
import { button, heading } from "./parts.js";

/** Longer lists are opened on demand. */
const UNFOLDED = 10;

/** Longer ones yet are read in the table. */
const MOST = 40;

/** What is linked to an entity in the picture, strongest first: to walk on without the picture. */
export function neighbours(explorer, id) {
  const { nodes, links } = explorer.shown;
  const weight = weights(links);
  const found = links
    .filter(({ a, b }) => a === id || b === id)
    .map((link) => ({ link, other: explorer.entity(link.a === id ? link.b : link.a), weight: weight(link) }))
    .filter(({ other }) => nodes.has(other.id))
    .sort((p, q) => q.weight - p.weight || p.other.label.localeCompare(q.other.label));
  if (found.length === 0) return [element("p", { class: "quiet", text: "Nothing in the picture is linked to it." })];
  return [
    heading(3, `Linked in this picture, ${count(found.length)}`),
    ...KINDS.map((kind) => ofKind(explorer, kind, found.filter(({ other }) => other.kind === kind))),
  ];
}

function ofKind(explorer, kind, found) {
  if (found.length === 0) return null;
  const rest = found.length - MOST;
  return element(
    "details",
    { class: "more", "data-key": `linked ${kind}`, open: found.length <= UNFOLDED },
    element("summary", {}, element("span", { class: `kind kind-${kind}`, text: capital(plural(kind)) }), ` ${count(found.length)}`),
    element("ul", { class: "rows" }, ...found.slice(0, MOST).map(({ link, other }) => row(explorer, link, other))),
    rest > 0 ? element("p", { class: "quiet", text: `${count(rest)} more are in the table.` }) : null,
  );
}

function row(explorer, link, other) {
  const words = [...new Set(link.edges.map(({ kind }) => relation(kind)))].join(", ");
  return element(
    "li",
    { class: "row" },
    element("button", { type: "button", class: "plain", text: other.label, "data-key": `to ${other.id}`, onclick: () => explorer.select([other.id]) }),
    button("Link", () => explorer.select([link.key]), `link ${other.id}`, { "aria-label": `The link to ${other.label}: ${words}`, title: words }),
  );
}

import { pairOf, relation } from "../graph/edges.js";
import { element } from "../dom.js";
import { counted, span, strength } from "../words.js";
import { asked } from "./asked.js";
import { button, facts, figures, heading } from "./parts.js";
import { plain } from "./plain.js";

/** A link: every relationship between its ends, in words, and what stands behind it. */
export function link(explorer, key) {
  const { edges } = explorer.picture.links.get(key);
  const ends = pairOf(key);
  const [a, b] = ends.map((id) => explorer.entity(id));
  const end = (node) => element("a", { href: explorer.api.page(node), text: node.label });
  return {
    head: [element("p", { class: "quiet", text: "Link, selected" }), heading(2, end(a), " and ", end(b))],
    live: () => [
      element("ul", { class: "rows" }, ...edges.map((edge) => element("li", { text: sentence(explorer, edge) }))),
      element(
        "p",
        { class: "actions" },
        ...[a, b].map((node) => button(`Select ${node.label}`, () => explorer.select([node.id]), `end ${node.id}`)),
        button("Select both", () => explorer.select(ends)),
      ),
    ],
    told: edges.map((edge) => BEHIND[edge.kind]?.(explorer, edge) ?? null),
  };
}

const percent = (share) => `${Math.round(100 * share)} %`;

const DETAILS = {
  COAUTHORED_WITH: ({ weight, works }) => `${works ? `${counted(works, "joint work")}, ` : ""}strength ${strength(weight)}`,
  WORKS_ON: ({ works }) => (works ? counted(works, "work") : ""),
  AFFILIATED_WITH: ({ works }) => (works ? `named on ${counted(works, "work")}` : ""),
  ABOUT: ({ weight }) => `fits with ${percent(weight)}`,
  ADJACENT_TO: ({ works }) => (works ? `${counted(works, "work")} about both` : ""),
};

/** `Ada wrote with Grace: 9 joint works, strength 4.50, 2015–2022`. */
export function sentence(explorer, edge) {
  const [from, to] = [edge.source, edge.target].map((id) => explorer.entity(id)?.label ?? id);
  const details = [DETAILS[edge.kind]?.(edge), span(edge.firstYear, edge.lastYear)].filter(Boolean).join(", ");
  return `${from} ${relation(edge.kind)} ${to}${details ? `: ${details}` : ""}`;
}

const BEHIND = {
  COAUTHORED_WITH: (explorer, edge) =>
    asked(() => explorer.api.collaboration(edge.source, edge.target), (answer) => terms(explorer, edge, answer)),
  ADJACENT_TO: (explorer, edge) =>
    asked(() => explorer.api.adjacency(edge.source, edge.target), (answer) => adjacency(explorer, answer)),
};

const RULES = {
  newman: "Each joint work adds 1 ÷ (authors − 1)",
  works: "Each joint work adds 1",
  recent: "Each joint work adds 1 ÷ (authors − 1), halved every ten years",
};

function terms(explorer, edge, { terms: { items, total }, rest, strength: sums, notCounted }) {
  const { weighting } = explorer.view;
  const work = (term) => element("a", { href: explorer.api.page({ kind: "work", id: term.id }), text: plain(term.title) });
  const rows = items.map((term) => [work(term), String(term.year ?? ""), strength(term.adds[weighting])]);
  if (total > items.length) rows.push([`${counted(total - items.length, "older work")}`, "", strength(rest[weighting])]);
  const same = Math.abs(sums[weighting] - edge.weight) < 0.005 * Math.max(1, edge.weight);
  return [
    figures(RULES[weighting], ["Work", "Year", "Term"], rows, ["Strength", "", strength(sums[weighting])]),
    same ? null : element("p", { class: "quiet", text: `The picture has ${strength(edge.weight)}: it counts only the newest works of long records, and none after its year.` }),
    notCounted.total > 0 ? element("p", { class: "quiet", text: `${counted(notCounted.total, "joint work")} of very many authors not counted.` }) : null,
  ];
}

function adjacency(explorer, { measures, works, people }) {
  const work = ({ id, title }) => element("a", { href: explorer.api.page({ kind: "work", id }), text: plain(title) });
  const person = ({ id, name }) => element("a", { href: explorer.api.page({ kind: "researcher", id }), text: name });
  return [
    facts([["works about both", measures.support], ["about the one", measures.worksA], ["about the other", measures.worksB], ["NPMI", measures.npmi.toFixed(3)]]),
    figures(`Works about both, ${works.rule}`, ["Work", "Citations"], works.items.map((one) => [work(one), String(one.citations)])),
    figures(`People, ${people.rule}`, ["Researcher", "Works"], people.items.map((one) => [person(one), String(one.works)])),
  ];
}

import { element } from "../dom.js";
import { count, counted, span, strength } from "../words.js";
import { onDemand } from "./asked.js";
import { button, heading } from "./parts.js";
import { plain } from "./plain.js";

/** Every path found, hop by hop, with the works behind each. @param {(ids: string[]) => void} show in the picture */
export function ways(explorer, { paths, rule, parameters }, show) {
  if (paths.length === 0) {
    return [element("p", { text: `No path of at most ${counted(parameters.steps, "step")} leads from one to the other.` })];
  }
  return [
    element("p", { class: "quiet", text: rule }),
    ...paths.map((path, i) =>
      element(
        "section",
        { class: "way" },
        heading(3, `${i + 1}. ${counted(path.steps, "step")}`),
        element("ol", {}, ...path.nodes.map((node, at) => stop(explorer, node, path.hops[at]))),
        button("Show in the picture", () => show(path.nodes.map(({ id }) => id)), `way ${i}`, { "aria-label": `Show path ${i + 1} in the picture` }),
      ),
    ),
  ];
}

function stop(explorer, node, hop) {
  return element(
    "li",
    {},
    element("a", { class: `kind kind-${node.kind}`, href: explorer.api.page(node), text: plain(node.name) }),
    hop ? hopDetails(explorer, hop) : null,
  );
}

function hopDetails(explorer, { works, strength: weight, firstYear, lastYear, newest }) {
  const words = [counted(works, "work"), `strength ${strength(weight)}`, span(firstYear, lastYear)].filter(Boolean).join(", ");
  return element(
    "details",
    { class: "why" },
    element("summary", { text: words }),
    newest.length === 0 ? element("p", { class: "quiet", text: "None of the works is among the newest of both." }) : null,
    element("ul", { class: "rows" }, ...newest.map(({ id, title, year }) =>
      element("li", {}, element("a", { href: explorer.api.page({ kind: "work", id }), text: plain(title) }), " ", element("span", { class: "quiet", text: year ?? "" })),
    )),
  );
}

/** Who could introduce one person to the other. */
export function introductions(explorer, a, b) {
  return onDemand("Who could introduce them", () => explorer.api.introductions(a.id, b.id), ({ alreadyCollaborate, introductions: { items, total, rule } }) => [
    alreadyCollaborate ? element("p", { text: "They have written together already." }) : null,
    items.length === 0
      ? element("p", { text: "Nobody known to both, over one or two people." })
      : element("ul", { class: "rows" }, ...items.map(({ over, score }) =>
          element(
            "li",
            { class: "row" },
            element("span", {}, `${over.map(({ name }) => name).join(", then ")} `, element("span", { class: "quiet", text: strength(score) })),
            button("Add", () => explorer.add(over.map(({ id }) => id)), `over ${over[0].id}`, { "aria-label": `Add ${over.map(({ name }) => name).join(" and ")}` }),
          ),
        )),
    items.length > 0 ? element("p", { class: "quiet", text: `${count(items.length)} of ${count(total)}: ${rule}` }) : null,
  ]);
}

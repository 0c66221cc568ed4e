import { element } from "../dom.js";
import { count, counted } from "../words.js";
import { asked } from "./asked.js";
import { heading } from "./parts.js";
import { plain } from "./plain.js";

/** Read at a glance; the page has them all. */
const SHOWN = 5;

/** Newest works of an entity, with their abstracts on demand. */
export function recentWorks(explorer, node) {
  return asked(
    () => explorer.api.works(node, SHOWN),
    ({ items, total }) =>
      items.length === 0
        ? []
        : [
            heading(3, node.kind === "topic" ? "Works" : "Recent works"),
            element("ul", { class: "rows" }, ...items.map((work) => item(explorer, work))),
            total > items.length
              ? element("p", {}, element("a", { href: explorer.api.page(node), text: `All ${counted(total, "work")} on its page` }))
              : null,
          ],
  );
}

function item(explorer, work) {
  const details = [work.year, work.venue, work.citations > 0 ? `cited ${count(work.citations)} times` : ""].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element("a", { class: "title", href: explorer.api.page({ kind: "work", id: work.id }), text: plain(work.title) }),
    work.retracted ? element("span", { class: "retracted", text: "Retracted" }) : null,
    element("span", { class: "hint", text: details }),
    abstractOf(work),
  );
}

/** @param {{abstractText?: string}} work */
export const abstractOf = (work) =>
  work.abstractText
    ? element("details", { class: "more" }, element("summary", { text: "Abstract" }), element("p", { class: "reading", text: plain(work.abstractText) }))
    : null;

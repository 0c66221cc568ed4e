import { element } from "../dom.js";
import { sentence } from "../panel/link.js";
import { count } from "../words.js";

/** Written out; nobody reads more. */
const MOST = 500;

/** Every link of what is selected, in words. */
export function linksOf(explorer) {
  const selected = new Set(explorer.view.selected);
  const links = explorer.shown.links.filter(({ key, a, b }) => selected.has(key) || selected.has(a) || selected.has(b));
  if (links.length === 0) return [];
  return [
    element("h2", { text: `Links of the selection, ${count(links.length)}` }),
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, element("th", { scope: "col", text: "Link" }), element("th", { scope: "col" }, element("span", { class: "visually-hidden", text: "Actions" })))),
      element("tbody", {}, ...links.slice(0, MOST).map((link) => row(explorer, link))),
    ),
    links.length > MOST ? element("p", { class: "quiet", text: `${count(links.length - MOST)} more.` }) : null,
  ];
}

function row(explorer, { key, edges }) {
  const words = edges.map((edge) => sentence(explorer, edge)).join("; ");
  const read = element("button", { type: "button", "aria-label": `Read the link: ${words}`, text: "Read", onclick: () => explorer.select([key]) });
  return element("tr", {}, element("td", { text: words }), element("td", { class: "row-actions" }, read));
}

import { element } from "../dom.js";
import { capital, count } from "../words.js";

/** Shape and word of a kind. @param {string} kind */
export const kindMark = (kind) => element("span", { class: `kind kind-${kind}`, text: capital(kind) });

/** A kind's shape alone; its word is read, not seen. @param {string} kind */
export const kindShape = (kind) =>
  element("span", { class: `kind kind-${kind}` }, element("span", { class: "visually-hidden", text: `${kind}: ` }));

/** @param {string} text @param {string} [key] keeps the focus when its place is filled anew */
export const button = (text, onclick, key = text, properties = {}) =>
  element("button", { type: "button", text, onclick, "data-key": key, ...properties });

/** A heading that can take the focus when what had it is gone. */
export const heading = (level, ...children) => element(`h${level}`, { tabindex: "-1" }, ...children);

/** A row of figures; what is not known is left out. @param {[string, unknown][]} figures */
export function facts(figures) {
  const known = figures.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return element(
    "dl",
    { class: "facts" },
    ...known.map(([name, value]) =>
      element("div", {}, element("dt", { text: name }), element("dd", { text: typeof value === "number" ? count(value) : value })),
    ),
  );
}

/** @param {string} caption @param {string[]} heads @param {(string | Node)[][]} rows last cell is a figure @param {string[]} [foot] */
export function figures(caption, heads, rows, foot) {
  const cells = (tag, row) =>
    row.map((cell, i) => {
      const first = i === 0 && tag === "td";
      return element(first ? "th" : tag, { class: i > 0 ? "num" : null, scope: first ? "row" : tag === "th" ? "col" : null }, cell);
    });
  return element(
    "table",
    {},
    element("caption", { text: caption }),
    element("thead", {}, element("tr", {}, ...cells("th", heads))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells("td", row)))),
    foot ? element("tfoot", {}, element("tr", {}, ...cells("td", foot))) : null,
  );
}

/**
 * An entity that is not in the picture yet, or is: adding selects it either way.
 * @param {string} figure what counts for it here @param {Node} [reasons] under it, over the whole width
 */
export function addable(explorer, { id, label }, figure, reasons) {
  const inside = explorer.picture.nodes.has(id);
  const act = () => (inside ? explorer.select([id]) : explorer.add([id]));
  const say = `${inside ? "Select" : "Add"} ${label}`;
  return element(
    "li",
    { class: "row" },
    element("div", {}, element("bdi", { text: label }), " ", element("span", { class: "quiet", text: figure })),
    button(inside ? "Select" : "Add", act, `add ${id}`, { "aria-label": say }),
    reasons ?? null,
  );
}

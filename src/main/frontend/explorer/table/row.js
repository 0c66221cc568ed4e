import { element } from "../dom.js";
import { capital, count, span } from "../words.js";

/** One entity's row; the table's own listeners do what its controls say. @param {import("./rows.js").Row} row */
export function rowElement(row, address, isFocus) {
  const action = (name, words) => element("button", { type: "button", "data-do": name, "aria-label": `${words} ${row.label}`, text: words });
  const figure = (value) => element("td", { class: "num", text: value === undefined ? "" : count(value) });
  return element(
    "tr",
    { "data-id": row.id },
    element("td", {}, element("label", { class: "tick" }, element("input", { type: "checkbox", "aria-label": `Select ${row.label}` }))),
    element("th", { scope: "row" }, element("a", { href: address, text: row.label })),
    element("td", {}, element("span", { class: `kind kind-${row.kind}`, text: capital(row.kind) })),
    figure(row.works),
    figure(row.citations),
    element("td", { class: "num", text: span(row.first, row.last) }),
    figure(row.links),
    element("td", { class: "colour", title: row.group }, row.group ? element("span", { class: `swatch ${row.tone}` }) : null, row.group),
    element("td", { class: "row-actions" }, action("expand", "Expand"), isFocus ? null : action("remove", "Remove")),
  );
}

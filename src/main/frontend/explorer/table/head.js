import { element } from "../dom.js";

/** Columns: what they sort by, their heads, whether they hold figures. */
export const COLUMNS = [
  ["label", "Name", false],
  ["kind", "Kind", false],
  ["works", "Works", true],
  ["citations", "Citations", true],
  ["last", "Years", true],
  ["links", "Links", true],
  ["group", "Colour", false],
];

/** Names go from A, figures from the greatest. @param {string} column */
export const firstDirection = (column) => (COLUMNS.find(([name]) => name === column)[2] ? "descending" : "ascending");

/** A head whose cells sort. @param {(column: string) => void} sort */
export function head(sort) {
  const cells = COLUMNS.map(([column, label, numeric]) =>
    element("th", { scope: "col", class: numeric ? "num" : null, "data-column": column },
      element("button", { type: "button", class: "plain sort", text: label, onclick: () => sort(column) })),
  );
  const row = element("tr", {}, corner("Selected"), ...cells, corner("Actions"));
  return {
    element: element("thead", {}, row),
    mark: (column, direction) => cells.forEach((cell) => {
      if (cell.dataset.column === column) cell.setAttribute("aria-sort", direction);
      else cell.removeAttribute("aria-sort");
    }),
  };
}

const corner = (words) => element("th", { scope: "col" }, element("span", { class: "visually-hidden", text: words }));

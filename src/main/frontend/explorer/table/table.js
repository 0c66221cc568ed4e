import { byId, element } from "../dom.js";
import { count, counted } from "../words.js";
import { firstDirection, head } from "./head.js";
import { linksOf } from "./links.js";
import { rowElement } from "./row.js";
import { rowsOf, sorted } from "./rows.js";
import { selectionBar } from "./selection-bar.js";

/** Rows written at a time: a browser takes a second for two thousand. */
const PAGE = 200;

/**
 * The same as the picture, as a table, with the same actions.
 * @param {import("../explorer.js").Explorer} explorer @param {(words: string) => void} say
 */
export function table(explorer, say) {
  const body = element("tbody");
  const caption = element("caption");
  const bar = element("p", { class: "actions" });
  const rest = element("button", { type: "button" });
  const links = element("section", { class: "links-table" });
  let order = ["links", "descending"];
  let rows = [];
  let most = PAGE;
  let drawn = [];
  let ticked = null;

  const heads = head((column) => {
    const other = order[1] === "ascending" ? "descending" : "ascending";
    order = [column, column === order[0] ? other : firstDirection(column)];
    most = PAGE;
    fill();
    say(`Sorted, ${order[1]}.`);
  });
  byId("table-view").append(bar, element("div", { class: "scroll" }, element("table", {}, caption, heads.element, body)), rest, links);

  const fill = () => {
    const shown = sorted(rows, ...order).slice(0, most);
    body.replaceChildren(...shown.map((row) => rowElement(row, explorer.api.page(row), row.id === explorer.view.focus)));
    caption.textContent = `${counted(rows.length, "entity")} in the picture`;
    rest.hidden = rows.length <= most;
    rest.textContent = `Show ${count(Math.min(PAGE, rows.length - most))} more of ${count(rows.length)}`;
    heads.mark(...order);
    tick();
  };
  const tick = () => {
    const selected = new Set(explorer.view.selected);
    for (const row of body.children) {
      const on = selected.has(row.dataset.id);
      row.querySelector("input").checked = on;
      row.classList.toggle("selected", on);
    }
  };
  const follow = () => {
    const { view, picture, found } = explorer;
    if (!view.table) return;
    const state = [picture, found, view.kinds, view.from, view.to, view.least, view.colour, view.focus];
    const changed = state.some((one, i) => one !== drawn[i]);
    if (!changed && view.selected === ticked) return;
    [drawn, ticked] = [state, view.selected];
    if (changed) {
      rows = rowsOf(explorer);
      keepingFocus(body, fill);
    } else tick();
    selectionBar(explorer, bar);
    links.replaceChildren(...linksOf(explorer).filter((part) => part !== null));
  };

  rest.addEventListener("click", () => {
    const next = body.children.length;
    most += PAGE;
    fill();
    body.children[next]?.querySelector("input").focus();
  });
  body.addEventListener("change", ({ target }) => explorer.toggle(target.closest("tr").dataset.id));
  body.addEventListener("click", ({ target }) => {
    const action = target.closest("button[data-do]");
    if (!action) return;
    const { id } = action.closest("tr").dataset;
    if (action.dataset.do === "expand") explorer.expand(id);
    else explorer.remove([id]);
  });
  explorer.addEventListener("picture", follow);
  explorer.addEventListener("view", follow);
}

/** Who was in a row stays in it, or goes to the one that took its place. */
function keepingFocus(body, fill) {
  const before = [...body.children].findIndex((row) => row.contains(document.activeElement));
  if (before < 0) return fill();
  const { id } = body.children[before].dataset;
  const doing = document.activeElement.dataset.do;
  fill();
  const same = [...body.children].find((row) => row.dataset.id === id);
  const row = same ?? body.children[Math.min(before, body.children.length - 1)];
  ((doing && same?.querySelector(`[data-do=${doing}]`)) || row?.querySelector("input"))?.focus();
}

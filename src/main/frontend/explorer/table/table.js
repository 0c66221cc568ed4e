import { byId, element } from "../dom.js";
import { counted } from "../words.js";
import { firstDirection, head } from "./head.js";
import { linksOf } from "./links.js";
import { rowElement } from "./row.js";
import { rowsOf, sorted } from "./rows.js";
import { selectionBar } from "./selection-bar.js";

/**
 * The same as the picture, as a table, with the same actions.
 * @param {import("../explorer.js").Explorer} explorer @param {(words: string) => void} say
 */
export function table(explorer, say) {
  const place = byId("table-view");
  const body = element("tbody");
  const caption = element("caption");
  const bar = element("p", { class: "actions" });
  const links = element("section", { class: "links-table" });
  let [column, direction] = ["links", "descending"];
  let drawn = [];

  const heads = head((chosen) => {
    const other = direction === "ascending" ? "descending" : "ascending";
    direction = chosen === column ? other : firstDirection(chosen);
    column = chosen;
    arrange();
    say(`Sorted, ${direction}.`);
  });
  place.append(bar, element("div", { class: "scroll" }, element("table", {}, caption, heads.element, body)), links);

  const arrange = () => {
    const rows = new Map([...body.children].map((row) => [row.dataset.id, row]));
    body.append(...sorted(rowsOf(explorer), column, direction).map(({ id }) => rows.get(id)));
    heads.mark(column, direction);
  };
  const fill = () => {
    const at = [...body.children].findIndex((row) => row.contains(document.activeElement));
    const doing = at < 0 ? null : document.activeElement.dataset.do;
    const id = body.children[at]?.dataset.id;
    const rows = sorted(rowsOf(explorer), column, direction);
    body.replaceChildren(...rows.map((row) => rowElement(row, explorer.api.page(row), row.id === explorer.view.focus)));
    caption.textContent = `${counted(rows.length, "entity")} in the picture`;
    heads.mark(column, direction);
    if (at >= 0) refocus(body, rows.findIndex((row) => row.id === id), at, doing);
  };
  const tick = () => {
    const selected = new Set(explorer.view.selected);
    for (const row of body.children) {
      const on = selected.has(row.dataset.id);
      row.querySelector("input").checked = on;
      row.classList.toggle("selected", on);
    }
    selectionBar(explorer, bar);
    links.replaceChildren(...linksOf(explorer).filter((part) => part !== null));
  };
  const follow = () => {
    const { view, picture, found } = explorer;
    if (!view.table) return;
    const state = [picture, found, view.kinds, view.from, view.to, view.least, view.colour, view.focus];
    if (state.some((one, i) => one !== drawn[i])) {
      drawn = state;
      fill();
    }
    tick();
  };

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
function refocus(body, found, before, doing) {
  const row = body.children[found >= 0 ? found : Math.min(before, body.children.length - 1)];
  (row?.querySelector(doing && found >= 0 ? `[data-do=${doing}]` : "input") ?? row?.querySelector("input"))?.focus();
}

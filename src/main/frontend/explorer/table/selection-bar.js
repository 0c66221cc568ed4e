import { button } from "../panel/parts.js";
import { refill } from "../panel/refill.js";
import { element } from "../dom.js";
import { counted } from "../words.js";

/** Expanding asks the service once for each. */
const MOST_AT_ONCE = 10;

/** What can be done with all ticked rows. @param {HTMLElement} bar filled anew */
export function selectionBar(explorer, bar) {
  const ids = explorer.view.selected.filter((id) => explorer.picture.nodes.has(id));
  const all = () => explorer.select([...explorer.shown.nodes]);
  const ticked = ids.length > 0;
  refill(bar, [
    element("span", { text: ticked ? `${counted(ids.length, "entity")} selected` : "Nothing selected" }),
    ids.length < explorer.shown.nodes.size ? button("Select all", all) : null,
    ticked ? button("Select nothing", () => explorer.select([])) : null,
    ticked && ids.length <= MOST_AT_ONCE ? button("Expand", () => ids.forEach((id) => explorer.expand(id))) : null,
    ticked ? button("Remove", () => explorer.remove(ids)) : null,
    ids.length === 2 ? button("Find a path", () => document.dispatchEvent(new Event("find-path"))) : null,
  ]);
}

import { element } from "../dom.js";
import { count } from "../words.js";
import { more } from "./more.js";
import { heading } from "./parts.js";

/** Expanded entities whose cuts are listed. */
const MOST = 12;

/** With nothing selected: how to go on, what the colours stand for, what the picture leaves out. */
export function nothing(explorer) {
  return [
    heading(2, "This picture"),
    element("p", { text: "Select an entity or a link to read about it. Double click, or Enter on the keyboard, brings neighbours; a drag holds an entity in place. ? lists all keys." }),
    ...groupList(explorer),
    ...cuts(explorer),
  ];
}

function groupList(explorer) {
  const { list, of } = explorer.groups;
  if (list.length === 0) return [];
  const members = (group) => [...of].filter(([, one]) => one === group).map(([id]) => id);
  return [
    heading(3, "Groups by colour"),
    element(
      "ul",
      { class: "rows" },
      ...list.slice(0, 12).map((group) =>
        element(
          "li",
          { class: "row" },
          element(
            "button",
            { type: "button", class: "plain", "data-key": `group ${group.value}`, title: "Select these", onclick: () => explorer.select(members(group)) },
            element("span", { class: `swatch ${group.tone}` }),
            group.caption,
          ),
          element("span", { class: "quiet", text: count(group.size) }),
        ),
      ),
    ),
    list.length > 12 ? element("p", { class: "quiet", text: `${count(list.length - 12)} smaller groups.` }) : null,
  ];
}

function cuts(explorer) {
  const cut = [...explorer.picture.more.keys()].map((id) => ({ id, rows: more(explorer, id) })).filter(({ rows }) => rows.length > 0);
  if (cut.length === 0) return [];
  return [
    heading(3, "Not in the picture yet"),
    ...cut.slice(-MOST).map(({ id, rows }) =>
      element(
        "section",
        {},
        element("button", { type: "button", class: "plain", "data-key": `cut ${id}`, text: explorer.entity(id)?.label, onclick: () => explorer.select([id]) }),
        element("ul", { class: "rows" }, ...rows),
      ),
    ),
  ];
}

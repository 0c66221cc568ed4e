import { byId, element } from "./dom.js";
import { count } from "./words.js";

/** As many as there are tones. */
const MOST = 8;

/** What the colours stand for; a click selects all of one. */
export function legend(explorer) {
  const list = byId("legend");
  const draw = () => {
    const { list: groups, of } = explorer.groups;
    list.replaceChildren(
      ...groups.slice(0, MOST).map((group) => {
        const members = () => [...of].filter(([, one]) => one === group).map(([id]) => id);
        const button = element("button", { type: "button", class: "plain", title: "Select these", onclick: () => explorer.select(members()) });
        button.append(element("span", { class: `swatch ${group.tone}` }), group.caption, " ", element("span", { class: "quiet", text: count(group.size) }));
        return element("li", {}, button);
      }),
    );
    if (groups.length > MOST) {
      list.append(element("li", {}, element("span", { class: "swatch kx" }), `${groups.length - MOST} more`));
    }
  };
  explorer.addEventListener("picture", draw);
  explorer.addEventListener("view", draw);
}

import { byId, element } from "./dom.js";
import { count } from "./words.js";

/** What the colours stand for; a click selects all of one. */
export function legend(explorer) {
  const list = byId("legend");
  const draw = () => {
    const { list: groups, of } = explorer.groups;
    const grey = groups.filter(({ tone }) => tone === "kx");
    list.replaceChildren(
      ...groups.filter(({ tone }) => tone !== "kx").map((group) => {
        const members = () => [...of].filter(([, one]) => one === group).map(([id]) => id);
        const button = element("button", { type: "button", class: "plain", title: "Select these", onclick: () => explorer.select(members()) });
        button.append(element("span", { class: `swatch ${group.tone}` }), group.caption, " ", element("span", { class: "quiet", text: count(group.size) }));
        return element("li", {}, button);
      }),
    );
    if (grey.length > 0) {
      list.append(element("li", {}, element("span", { class: "swatch kx" }), "others ", element("span", { class: "quiet", text: count(grey.reduce((sum, { size }) => sum + size, 0)) })));
    }
  };
  explorer.addEventListener("picture", draw);
  explorer.addEventListener("view", draw);
}

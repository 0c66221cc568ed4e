import { element } from "../dom.js";
import { MORE } from "../ask/steps.js";
import { KINDS, count, counted } from "../words.js";
import { button } from "./parts.js";

/** What an expanded entity has beyond the picture: the next ones of each kind. */
export function more(explorer, id) {
  const cut = explorer.picture.more.get(id) ?? {};
  const left = KINDS.filter((kind) => cut[kind]?.total > cut[kind]?.shown);
  if (left.length === 0) return [];
  const label = explorer.entity(id)?.label ?? "";
  return left.map((kind) => {
    const { total, shown, rule } = cut[kind];
    const words = `+${counted(Math.min(MORE, total - shown), kind)}`;
    return element(
      "li",
      { class: "row" },
      element("span", { class: "quiet", title: rule, text: `${count(shown)} of ${counted(total, kind)}, ${rule}` }),
      button(words, () => explorer.expand(id, kind), `more ${id} ${kind}`, { "aria-label": `${words} more of ${label}` }),
    );
  });
}

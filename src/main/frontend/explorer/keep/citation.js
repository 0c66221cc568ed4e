import { element } from "../dom.js";
import { ask } from "../panel/asked.js";
import { addressOf } from "./address-bar.js";
import { copy } from "./copy.js";

/** How to cite what is shown, in a place of the menu. */
export function cite(explorer, place, say) {
  const title = `Around ${explorer.entity(explorer.view.focus)?.label ?? "nothing"}`.slice(0, 300);
  return ask(place, () => explorer.api.citation(addressOf(explorer.view), title), ({ text, bibtex }) => {
    const copied = element("div");
    const button = (words, what) => element("button", { type: "button", text: words, onclick: () => copy(what, copied, say) });
    say("Citation made.");
    return [
      element("p", { class: "citation", text }),
      element("p", { class: "actions" }, button("Copy text", text), button("Copy BibTeX", bibtex)),
      copied,
    ];
  });
}

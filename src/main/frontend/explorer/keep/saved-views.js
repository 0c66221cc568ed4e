import { byId, element } from "../dom.js";
import { format } from "../view/address.js";
import { addressOf, LONGEST } from "./address-bar.js";
import { cite } from "./citation.js";
import { copy } from "./copy.js";
import { menu } from "./menu.js";
import { savedRow } from "./saved-row.js";
import { ViewStore } from "./view-store.js";

/**
 * Views by name, in this browser; and the present one as a link or a citation.
 * @param {import("../explorer.js").Explorer} explorer @param {(words: string) => void} say
 */
export function savedViews(explorer, say) {
  const store = new ViewStore(() => localStorage);
  const list = element("ul", { class: "rows" });
  const trouble = element("p", { role: "alert" });
  const result = element("div", { class: "asked" });
  const name = element("input", { id: "view-name", type: "search", required: true, maxlength: "100", autocomplete: "off" });

  const attempt = (words, act) => {
    try {
      act();
      trouble.textContent = "";
      draw();
      say(words);
    } catch {
      trouble.textContent = "This browser does not let the page keep anything, or has no room left. The link holds the whole view.";
    }
  };
  const draw = () => {
    const views = store.list();
    list.replaceChildren(...views.map((view) => savedRow(view, store, attempt)));
    if (views.length === 0) list.append(element("li", { class: "quiet", text: "None saved yet." }));
  };
  const save = (event) => {
    event.preventDefault();
    const chosen = name.value.trim();
    if (chosen) attempt(`Saved as ${chosen}.`, () => store.save(chosen, format(explorer.view)));
  };
  const copyLink = () => {
    const address = addressOf(explorer.view);
    const long = address.length > LONGEST;
    copy(new URL(address, location.href).href, result, say).then(() => {
      if (long) result.append(element("p", { text: "The link is very long; not every program will take it." }));
    });
  };

  byId("views").append(
    element("form", { class: "save", onsubmit: save }, element("label", { for: "view-name", text: "Save this view as" }), name, element("button", { type: "submit", text: "Save" })),
    trouble,
    list,
    element(
      "p",
      { class: "actions" },
      element("button", { type: "button", text: "Copy link", onclick: copyLink }),
      element("button", { type: "button", text: "Cite this view", onclick: () => cite(explorer, result, say) }),
    ),
    result,
  );
  menu(byId("views-menu"), () => {
    const label = explorer.entity(explorer.view.focus)?.label;
    if (!name.value && label) name.value = `Around ${label}`.slice(0, 100);
    result.replaceChildren();
    attempt("", draw);
  });
}

import { element } from "../dom.js";

/**
 * One saved view: its link opens it, with everything as it was.
 * @param {import("./view-store.js").Saved} view @param {import("./view-store.js").ViewStore} store
 * @param {(words: string, act: () => void) => void} attempt
 */
export function savedRow({ name, query }, store, attempt) {
  const row = element("li", { class: "row" });
  const button = (words, onclick) => element("button", { type: "button", text: words, "aria-label": `${words} ${name}`, onclick });
  const rename = () => {
    const field = element("input", { type: "search", required: true, maxlength: "100", "aria-label": `New name of ${name}` });
    field.value = name;
    const take = (event) => {
      event.preventDefault();
      const other = field.value.trim();
      if (other) attempt(`Called ${other} now.`, () => store.rename(name, other));
    };
    row.replaceChildren(element("form", { class: "save", onsubmit: take }, field, element("button", { type: "submit", text: "Rename" })));
    field.focus();
    field.select();
  };
  row.append(
    element("a", { href: `${location.pathname}?${query}`, text: name }),
    element("span", { class: "actions" }, button("Rename", rename), button("Delete", () => attempt(`${name} deleted.`, () => store.remove(name)))),
  );
  return row;
}

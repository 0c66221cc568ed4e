import { element } from "../dom.js";

/** Copies a text; where the browser does not let pages do that, it lies there marked, to be copied by hand. */
export async function copy(text, place, say) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
    place.replaceChildren(element("p", { class: "quiet", text: "Copied." }));
  } catch {
    const field = element("textarea", { readonly: true, rows: "4", "aria-label": "To be copied" });
    field.value = text;
    place.replaceChildren(field);
    field.focus();
    field.select();
    say("Copy the marked text.");
  }
}

import { byId } from "../dom.js";
import { picker } from "./picker.js";

/**
 * Finds in the picture and in the whole graph. Enter goes to what is in the picture and adds what is not; with Shift,
 * everything starts anew from it.
 * @param {import("../explorer.js").Explorer} explorer
 * @param {import("../picture-view.js").PictureView} view @param {(words: string) => void} say
 * @returns {() => void} puts the keyboard into the field
 */
export function find(explorer, view, say) {
  const form = byId("find");
  const input = byId("find-field");
  form.addEventListener("submit", (event) => event.preventDefault());
  picker(form, input, explorer, {
    advice: "Arrow keys mark. Enter selects or adds, with Shift it starts anew from there; so does a click.",
    say,
    choose: (hit, event) => {
      const { nodes } = explorer.picture;
      if (nodes.size === 0 || event?.shiftKey) return explorer.start(hit.id);
      if (!nodes.has(hit.id)) return explorer.add([hit.id]).then(() => view.bringIntoSight(hit.id));
      explorer.select([hit.id]);
      view.bringIntoSight(hit.id);
      say(`${hit.label} selected.`);
    },
  });
  return () => {
    input.focus();
    input.select();
  };
}

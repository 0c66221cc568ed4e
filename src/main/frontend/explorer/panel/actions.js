import { element } from "../dom.js";
import { counted } from "../words.js";
import { button } from "./parts.js";

/** What can be done with one entity. */
export function actions(explorer, id, say) {
  const { view, picture } = explorer;
  const isFocus = id === view.focus;
  const brought = isFocus ? 0 : picture.broughtBy(id).length;
  const held = id in view.pins;
  const hold = () => {
    if (held) {
      explorer.unpin(id);
      return say("Let go.");
    }
    explorer.beginDrag();
    explorer.pin(id, ...explorer.places.get(id));
    say("Held in place.");
  };
  return element(
    "p",
    { class: "actions" },
    button("Expand", () => explorer.expand(id)),
    picture.more.has(id) && brought > 0 ? button(`Take away ${counted(brought, "neighbour")}`, () => explorer.collapse(id), "collapse") : null,
    button(held ? "Let go" : "Hold in place", hold, "hold"),
    isFocus ? null : button("Remove", () => explorer.remove([id])),
    isFocus ? null : button("Start from here", () => explorer.start(id)),
  );
}

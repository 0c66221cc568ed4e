import { byId } from "./dom.js";
import { count, counted } from "./words.js";

/** Tells what happened, to those who cannot see it; and how much is shown of what the picture holds. */
export function status(explorer) {
  const line = byId("status");
  const say = (words) => {
    // The same words twice are told twice only if they change in between.
    line.textContent = line.textContent === words ? words + "\u00a0" : words;
  };
  const tell = () => {
    const { nodes, links } = explorer.shown;
    const all = explorer.picture.nodes.size;
    byId("shown").textContent = all === 0 ? "" : `Shown: ${count(nodes.size)} of ${counted(all, "entity")}, ${counted(links.length, "link")}`;
  };
  explorer.addEventListener("said", (event) => say(event.detail));
  explorer.addEventListener("picture", tell);
  explorer.addEventListener("view", tell);
  explorer.addEventListener("busy", () => byId("main").setAttribute("aria-busy", String(explorer.isBusy)));
  return say;
}

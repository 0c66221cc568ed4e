import { picker } from "../find/picker.js";
import { element } from "../dom.js";
import { counted } from "../words.js";
import { asked } from "./asked.js";
import { button, heading, kindShape } from "./parts.js";
import { introductions, ways } from "./ways.js";

/** What paths have at their ends. */
const KINDS = ["researcher", "topic"];

/**
 * Finds ways between two entities when the page asks to: between the two selected, or those chosen here.
 * @param {import("../explorer.js").Explorer} explorer
 * @param {import("../picture-view.js").PictureView} view @param {(words: string) => void} say
 * @param {(content: {head: Node[], live: () => Node[], told: (Node | null)[]}) => void} show in the panel
 */
export function pathFinder(explorer, view, say, show) {
  const between = (a, b) => {
    const content = {
      head: [heading(2, "Paths")],
      live: () => [],
      told: [
        element("p", {}, "From ", end(a), " to ", end(b)),
        asked(
          () => explorer.api.paths(a.id, b.id),
          (answer) => {
            say(answer.paths.length === 0 ? "No path." : `${counted(answer.paths.length, "path")} found.`);
            return ways(explorer, answer, async (ids) => {
              await explorer.add(ids);
              show(content);
            });
          },
        ),
        a.kind === "researcher" && b.kind === "researcher" ? introductions(explorer, a, b) : null,
        element("p", { class: "actions" }, button("Other ends", () => choose([]))),
      ],
    };
    show(content);
  };
  const choose = (ends) => {
    if (ends.length === 2) return between(...ends);
    show(missingEnd(explorer, ends, say, (end) => choose([...ends, end])));
    document.getElementById("path-end")?.focus();
  };
  document.addEventListener("find-path", () => {
    const ends = explorer.view.selected.map((id) => explorer.entity(id)).filter((node) => KINDS.includes(node?.kind));
    choose(ends.slice(0, 2));
  });
}

const end = ({ kind, label }) => element("span", {}, kindShape(kind), " ", element("bdi", { text: label }));

/** Asks for an end that is not there yet. */
function missingEnd(explorer, ends, say, choose) {
  const input = element("input", { id: "path-end", type: "search", autocomplete: "off", spellcheck: "false", maxlength: "300" });
  const box = element("div", { class: "find" }, input);
  picker(box, input, explorer, {
    advice: "Arrow keys mark, Enter chooses.",
    kinds: KINDS,
    say,
    choose: (hit) => (hit.id === ends[0]?.id ? say("A path has two ends.") : choose(hit)),
  });
  return {
    head: [heading(2, "Find a path")],
    live: () => [],
    told: [
      ends.length > 0 ? element("p", {}, "From ", end(ends[0])) : null,
      element("label", { for: "path-end", text: ends.length > 0 ? "To a person or a topic" : "From a person or a topic" }),
      box,
      element("p", { class: "quiet", text: "Or select two in the picture and press P." }),
    ],
  };
}

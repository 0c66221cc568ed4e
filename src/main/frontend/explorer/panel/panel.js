import { byId, element } from "../dom.js";
import { entity } from "./entity.js";
import { link } from "./link.js";
import { nothing } from "./nothing.js";
import { pathFinder } from "./path.js";
import { refill } from "./refill.js";
import { several } from "./several.js";

/**
 * What is selected, in words: from the picture at once, from the service when it answers.
 * @param {import("../explorer.js").Explorer} explorer
 * @param {import("../picture-view.js").PictureView} view @param {(words: string) => void} say
 */
export function panel(explorer, view, say) {
  const place = byId("panel");
  let shown = null;
  let live = () => [];
  let drawn = [];
  const liveBox = element("div", { class: "live" });

  const show = (content) => {
    const inside = place.contains(document.activeElement);
    live = content.live;
    liveBox.replaceChildren();
    place.replaceChildren(...content.head, liveBox, ...content.told.filter((part) => part !== null));
    place.scrollTop = 0;
    if (inside) place.querySelector("h2")?.focus({ preventScroll: true });
  };
  const follow = () => {
    const subject = subjectOf(explorer);
    if (subject.key !== shown) {
      shown = subject.key;
      drawn = [];
      show(contentOf(explorer, subject.selected, say));
    }
    const state = [explorer.picture, explorer.view.pins, explorer.view.kinds, explorer.view.colour, explorer.found];
    if (state.some((one, i) => one !== drawn[i])) {
      drawn = state;
      refill(liveBox, live());
    }
  };
  explorer.addEventListener("picture", follow);
  explorer.addEventListener("view", follow);
  pathFinder(explorer, view, say, (content) => {
    shown = subjectOf(explorer).key;
    drawn = [];
    show(content);
    follow();
    place.querySelector("h2")?.focus();
  });
}

/** What is selected and in the picture; another weighting has other terms. */
function subjectOf({ view, picture }) {
  const selected = view.selected.filter((one) => picture.nodes.has(one) || picture.links.has(one));
  return { selected, key: [view.weighting, ...selected].join(" ") };
}

function contentOf(explorer, selected, say) {
  if (selected.length === 0) return { head: [], live: () => nothing(explorer), told: [] };
  if (selected.length > 1) return several(explorer, selected.filter((one) => !one.includes("~")));
  return selected[0].includes("~") ? link(explorer, selected[0]) : entity(explorer, selected[0], say);
}

import { ahead } from "../../slice/direction.js";
import { pan, zoom } from "../draw/camera.js";
import { byId } from "../dom.js";
import { counted } from "../words.js";

/**
 * The picture by keyboard: what a mouse can do, and what is at hand is told.
 * @param {HTMLElement} host @param {import("../picture-view.js").PictureView} view
 * @param {import("../explorer.js").Explorer} explorer
 * @param {{say: (words: string) => void, path: () => void, search: () => void, table: () => void}} page
 */
export function keyboard(host, view, explorer, page) {
  const { stage } = view;
  let at = null;

  const current = () => (at && explorer.shown.nodes.has(at) ? at : explorer.view.focus);
  const go = (id) => {
    at = id;
    view.point(id);
    view.bringIntoSight(id);
    page.say(told(explorer, id));
  };
  const closer = (factor) => view.look(zoom(stage.camera, stage.size, stage.size.width / 2, stage.size.height / 2, factor));

  const PICTURE = {
    Enter: () => explorer.expand(current()),
    " ": (event) => (event.shiftKey ? explorer.toggle(current()) : explorer.select([current()])),
    Delete: () => explorer.remove(explorer.view.selected.length > 0 ? explorer.view.selected : [current()]),
    Backspace: () => PICTURE.Delete(),
    c: () => explorer.collapse(current()),
    h: () => {
      const id = current();
      if (id in explorer.view.pins) return explorer.unpin(id);
      explorer.beginDrag();
      explorer.pin(id, ...explorer.places.get(id));
      page.say("Held in place.");
    },
    "+": () => closer(1.4),
    "=": () => closer(1.4),
    "-": () => closer(1 / 1.4),
    0: () => view.fit(),
    Home: () => go(explorer.view.focus),
  };

  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      if (event.shiftKey) return view.look(pan(stage.camera, ...MOVES[event.key]));
      const next = towards(explorer, current(), event.key);
      return next ? go(next) : page.say("Nothing linked lies that way.");
    }
    const action = PICTURE[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action(event);
  });
  host.addEventListener("focus", () => {
    if (host.matches(":focus-visible") && explorer.view.focus) go(current());
  });
  host.addEventListener("blur", () => view.point(null));

  const ANYWHERE = {
    "/": page.search,
    p: page.path,
    t: page.table,
    l: () => explorer.tidy(),
    "?": () => byId("keys").showModal(),
    Escape: () => {
      view.point(null);
      explorer.select([]);
    },
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox], [type=range]), select, textarea, dialog");
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      if (typing || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      return key === "y" || event.shiftKey ? explorer.redo() : explorer.undo();
    }
    const action = ANYWHERE[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (typing || event.altKey || !action) return;
    event.preventDefault();
    action();
  });
}

const STEP = 60;
const MOVES = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

/** The linked entity that lies in a direction; where none is linked there, the next of all. */
function towards(explorer, from, key) {
  const { nodes } = explorer.shown;
  const linked = [...(explorer.picture.neighbours.get(from) ?? [])].filter((id) => nodes.has(id));
  for (const candidates of [linked, [...nodes].filter((id) => id !== from)]) {
    const ids = [from, ...candidates];
    const next = ahead(ids.map((id) => ({ x: explorer.places.get(id)[0], y: explorer.places.get(id)[1] })), 0, key);
    if (next > 0) return ids[next];
  }
  return null;
}

function told(explorer, id) {
  const node = explorer.entity(id);
  const parts = [node.label, node.kind, counted(explorer.picture.degree(id), "link")];
  if (node.year) parts.push(String(node.year));
  if (explorer.view.selected.includes(id)) parts.push("selected");
  return parts.join(", ");
}

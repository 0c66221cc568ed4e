import { visible } from "./graph/filter.js";
import { groups } from "./graph/groups.js";
import { Picture } from "./graph/picture.js";
import { radii } from "./graph/sizes.js";
import { Memo } from "./memo.js";

/**
 * What is shown now, and what follows from it. Everything on the page asks it and follows its events: `picture`
 * (entities, links or places changed), `view` (filters, colours, selection changed), `camera` (looked at from
 * elsewhere), `busy`, `said` (what is to be told), `version` (of the graph, known), `failed` (what did not work, and how
 * to try again).
 *
 * @typedef {{view: import("./view/view.js").View, picture: Picture, places: Map<string, [number, number]>,
 *   found: Map<string, number>}} Moment
 */
export class Present extends EventTarget {
  #memo = new Memo();
  /** @type {import("./view/view.js").View} */ view;
  picture = new Picture();
  /** @type {Map<string, [number, number]>} */ places = new Map();
  /** @type {Map<string, number>} groups the layout found */ found = new Map();

  /** @param {import("./view/view.js").View} view */
  constructor(view) {
    super();
    this.view = view;
  }

  /** What is to be seen of the picture under the view's filters. */
  get shown() {
    const { kinds, from, to, least, focus } = this.view;
    return this.#memo.of("shown", [this.picture, kinds, from, to, least, focus], () => visible(this.picture, this.view));
  }

  get groups() {
    const { picture, shown, found } = this;
    const { colour } = this.view;
    return this.#memo.of("groups", [picture, shown, colour, found], () => groups(picture, shown.nodes, colour, found));
  }

  get radius() {
    const { picture } = this;
    const { size } = this.view;
    return this.#memo.of("radius", [picture, size], () => radii(picture, size));
  }

  /** @param {string} id */
  entity(id) {
    return this.picture.nodes.get(id);
  }

  /** @returns {Moment} */
  get moment() {
    const { view, picture, places, found } = this;
    return { view, picture, places, found };
  }

  /** Shows a moment again. @param {Moment} moment */
  set moment(moment) {
    Object.assign(this, moment);
    this.tell("picture");
  }

  /** @param {string[]} selected ids of entities, or the key of one link */
  select(selected) {
    this.view = { ...this.view, selected };
    this.tell("view");
  }

  /** Of the selection, what is in the picture. */
  get stillSelected() {
    const { nodes, links } = this.picture;
    return this.view.selected.filter((id) => nodes.has(id) || links.has(id));
  }

  /** Keeps what was done to the picture. @param {import("./view/view.js").Step} step */
  stepped(step) {
    this.view = { ...this.view, steps: [...this.view.steps, step], selected: this.stillSelected };
    this.tell("picture");
  }

  /** @param {string} what the event */
  tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  /** @param {string} words */
  say(words) {
    this.tell("said", words);
  }
}

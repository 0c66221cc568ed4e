import { askAddition, askExpansion } from "./ask/steps.js";
import { groups } from "./graph/groups.js";
import { MOST, Picture } from "./graph/picture.js";
import { radii } from "./graph/sizes.js";
import { visible } from "./graph/filter.js";
import { problemOf } from "./layout/problem.js";
import { beside, middleOf, rings } from "./layout/seed.js";
import { Memo } from "./memo.js";
import { asksAnew, sliceParameters } from "./view/view.js";
import { History } from "./view/history.js";
import { counted } from "./words.js";

/**
 * What the explorer knows and can do. Everything on the page asks it and follows its events:
 * `picture` (entities, links or places changed), `view` (filters, colours, selection changed), `camera` (looked at from
 * elsewhere), `busy`, `said` (what is to be told), `version` (of the graph, known), `failed` (what did not work, and how
 * to try again).
 *
 * @typedef {{view: import("./view/view.js").View, picture: Picture, places: Map<string, [number, number]>,
 *   found: Map<string, number>}} Moment
 */
export class Explorer extends EventTarget {
  #api;
  #layouter;
  #history = new History();
  #memo = new Memo();
  #work = Promise.resolve();
  #busy = 0;
  /** @type {import("./view/view.js").View} */ view;
  picture = new Picture();
  /** @type {Map<string, [number, number]>} */ places = new Map();
  /** @type {Map<string, number>} groups the layout found */ found = new Map();

  /** @param {import("./ask/api.js").Api} api @param {import("./layout/layouter.js").Layouter} layouter @param {import("./view/view.js").View} view */
  constructor(api, layouter, view) {
    super();
    this.#api = api;
    this.#layouter = layouter;
    this.view = view;
  }

  get api() {
    return this.#api;
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

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get isBusy() {
    return this.#busy > 0;
  }

  /** @param {string} id */
  entity(id) {
    return this.picture.nodes.get(id);
  }

  /**
   * Shows the view: its first slice, then its steps. One that fails is left out and told.
   * @param {object} [first] the slice, where the page brought it along
   */
  open(first) {
    return this.#do(() => this.#replay(first));
  }

  /** Begins from another entity. @param {string} id any identifier */
  start(id) {
    return this.#do(async () => {
      const slice = await this.#api.slice(id, sliceParameters(this.view));
      this.#leave();
      this.view = { ...this.view, focus: slice.focus.id, steps: [], selected: [], pins: {}, camera: null };
      this.picture = new Picture();
      await this.#firstSlice(slice);
      this.#say(`Around ${slice.focus.label}: ${counted(this.picture.nodes.size - 1, "neighbour")}.`);
    }, () => this.start(id));
  }

  /**
   * Brings the neighbours of an entity; only what is new arrives.
   * @param {string} id @param {string} [kind] more of one kind alone
   */
  expand(id, kind) {
    const step = { do: "expand", id, ...(kind && { kind }) };
    return this.#do(async () => {
      const slice = await askExpansion(this, step);
      this.#leave();
      const before = this.picture.nodes.size;
      await this.#grow(step, this.picture.with(slice.focus.id, slice), slice.focus.id);
      const brought = this.picture.nodes.size - before;
      const label = slice.focus.label;
      this.#say(brought === 0 ? `${label}: nothing new.` : `${label}: ${counted(brought, "new neighbour")}.`);
      if (slice.nodes.length > brought) this.#say(`A picture holds ${MOST} entities at most. Remove some first.`);
    }, () => this.expand(id, kind));
  }

  /** Adds entities by their ids, with all their links to what is there, and selects them. @param {string[]} ids */
  add(ids) {
    const missing = ids.filter((id) => !this.picture.nodes.has(id));
    if (missing.length === 0) return Promise.resolve(this.select(ids));
    const step = { do: "add", ids: missing };
    return this.#do(async () => {
      const view = await askAddition(this, step);
      this.#leave();
      await this.#grow(step, this.picture.withFound(view), ids.find((id) => !missing.includes(id)) ?? this.view.focus);
      const there = ids.map((id) => view.redirected?.[id] ?? id).filter((id) => this.picture.nodes.has(id));
      if (there.length === 0) return this.#say("Nothing in the graph has that id any more.");
      this.select(there);
      this.#say(`${there.map((id) => this.entity(id).label).join(", ")} added.`);
    }, () => this.add(ids));
  }

  /** @param {string[]} ids the focus stays */
  remove(ids) {
    const gone = ids.filter((id) => id !== this.view.focus && this.picture.nodes.has(id));
    if (gone.length === 0) return;
    this.#leave();
    this.picture = this.picture.without(gone);
    this.#stepped({ do: "remove", ids: gone });
    this.#say(gone.length === 1 ? "Removed." : `${gone.length} removed.`);
  }

  /** Takes away what expanding an entity brought. @param {string} id */
  collapse(id) {
    const gone = this.picture.broughtBy(id).length;
    if (gone === 0 || id === this.view.focus) return;
    this.#leave();
    this.picture = this.picture.collapsed(id);
    this.#stepped({ do: "collapse", id });
    this.#say(`${this.entity(id)?.label ?? ""}: ${counted(gone, "neighbour")} taken away.`);
  }

  /** @param {string[]} selected ids of entities, or the key of one link */
  select(selected) {
    this.view = { ...this.view, selected };
    this.#tell("view");
  }

  /** @param {string} id */
  toggle(id) {
    const { selected } = this.view;
    this.select(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected.filter((one) => !one.includes("~")), id]);
  }

  /**
   * Changes how things are shown. Where the service must be asked anew, all steps are walked again.
   * @param {Partial<import("./view/view.js").View>} change
   * @param {{silent?: boolean, still?: boolean}} [how] silent: no step to undo; still: nothing looks different, only
   *   the address does
   */
  change(change, { silent = false, still = false } = {}) {
    const after = { ...this.view, ...change };
    if (asksAnew(this.view, after)) {
      return this.#do(async () => {
        const slice = await this.#api.slice(after.focus, sliceParameters(after));
        this.#leave();
        this.view = after;
        await this.#replay(slice);
      }, () => this.change(change));
    }
    if (!silent) this.#leave();
    this.view = after;
    this.#tell(still ? "camera" : "view");
    return Promise.resolve();
  }

  /** Holds an entity where it was dragged. @param {string} id @param {number} x @param {number} y */
  pin(id, x, y) {
    this.places = new Map(this.places).set(id, [x, y]);
    this.view = { ...this.view, pins: { ...this.view.pins, [id]: [x, y] } };
    this.#tell("picture");
  }

  /** @param {string} id */
  unpin(id) {
    const { [id]: gone, ...pins } = this.view.pins;
    this.change({ pins });
  }

  /** Remembers the present before a drag changes it. */
  beginDrag() {
    this.#leave();
  }

  /** Lays everything out anew, but for what is pinned. */
  tidy() {
    return this.#do(async () => {
      this.#leave();
      await this.#settle(null);
      this.#say("Laid out anew.");
    });
  }

  undo() {
    this.#back(this.#history.undo(this.#moment()), "Undone.");
  }

  redo() {
    this.#back(this.#history.redo(this.#moment()), "Done again.");
  }

  #back(moment, words) {
    if (!moment) return;
    const { table, camera } = this.view;
    Object.assign(this, moment);
    this.view = { ...this.view, table, camera };
    this.#tell("picture");
    this.#say(words);
  }

  async #replay(first) {
    const { focus, steps } = this.view;
    if (!focus) return this.#tell("picture");
    const slice = first ?? (await this.#api.slice(focus, sliceParameters(this.view)));
    this.view = { ...this.view, focus: slice.focus.id, steps: [] };
    this.picture = new Picture();
    await this.#firstSlice(slice);
    for (const step of steps) {
      try {
        await this.#again(step);
      } catch (error) {
        if (!(error.status >= 400 && error.status < 500)) throw error;
        this.#say(`One step of this view is left out: ${error.message}`);
      }
    }
    this.select(this.view.selected.filter((id) => this.picture.nodes.has(id) || this.picture.links.has(id)));
  }

  async #again(step) {
    if (step.do === "expand") {
      const slice = await askExpansion(this, step);
      return this.#grow({ ...step, id: slice.focus.id }, this.picture.with(slice.focus.id, slice), slice.focus.id);
    }
    if (step.do === "add") return this.#grow(step, this.picture.withFound(await askAddition(this, step)), this.view.focus);
    this.picture = step.do === "remove" ? this.picture.without(step.ids) : this.picture.collapsed(step.id);
    this.#stepped(step);
  }

  async #firstSlice(slice) {
    this.dispatchEvent(new CustomEvent("version", { detail: slice.version }));
    const stood = this.places;
    this.picture = this.picture.with(slice.focus.id, slice);
    const seeds = rings(this.picture.nodes.values(), slice.focus.id);
    this.places = new Map([...seeds].map(([id, place]) => [id, this.view.pins[id] ?? stood.get(id) ?? place]));
    this.#tell("picture");
    await this.#settle(null);
  }

  /** Newcomers find their places beside the one that brought them; what stood there stays. */
  async #grow(step, picture, anchor) {
    const newcomers = [...picture.nodes.keys()].filter((id) => !this.picture.nodes.has(id));
    const middle = middleOf(this.places.values());
    const seeds = beside(newcomers, this.places.get(anchor) ?? middle, middle);
    this.picture = picture;
    this.places = new Map([...this.places, ...[...seeds].map(([id, place]) => [id, this.view.pins[id] ?? place])]);
    this.#stepped(step);
    if (newcomers.length > 0) await this.#settle(new Set(newcomers));
  }

  /** @param {Set<string> | null} newcomers who alone may move; null for all */
  async #settle(newcomers) {
    const problem = problemOf(this, newcomers);
    const show = (places) => {
      const placed = problem.nodes.map(({ id }, i) => [id, [places[2 * i], places[2 * i + 1]]]);
      this.places = new Map([...this.places, ...placed]);
      this.#tell("picture");
    };
    const answer = await this.#layouter.layOut(problem, show);
    if (!answer) return;
    this.found = new Map(answer.groups);
    show(answer.places);
  }

  #stepped(step) {
    const nodes = this.picture.nodes;
    this.view = {
      ...this.view,
      steps: [...this.view.steps, step],
      selected: this.view.selected.filter((id) => nodes.has(id) || this.picture.links.has(id)),
    };
    this.#tell("picture");
  }

  #moment() {
    const { view, picture, places, found } = this;
    return { view, picture, places, found };
  }

  #leave() {
    this.#history.leave(this.#moment());
  }

  /** One thing after another; what fails changes nothing and can be tried again. */
  #do(task, retry) {
    this.#busy++;
    this.#tell("busy");
    const done = this.#work.then(async () => {
      const before = this.#moment();
      try {
        await task();
      } catch (error) {
        Object.assign(this, before);
        this.#tell("picture");
        throw error;
      }
    }).catch((error) => {
      this.dispatchEvent(new CustomEvent("failed", { detail: { message: error.message, retry: retry ?? (() => this.#do(task)) } }));
    });
    this.#work = done.finally(() => {
      this.#busy--;
      this.#tell("busy");
    });
    return this.#work;
  }

  #say(words) {
    this.dispatchEvent(new CustomEvent("said", { detail: words }));
  }

  #tell(what) {
    this.dispatchEvent(new Event(what));
  }
}

import { askAddition, askExpansion } from "./ask/steps.js";
import { MOST, Picture } from "./graph/picture.js";
import { Arrivals } from "./layout/arrivals.js";
import { Present } from "./present.js";
import { replay } from "./replay.js";
import { Tasks } from "./tasks.js";
import { asksAnew, sliceParameters } from "./view/view.js";
import { History } from "./view/history.js";
import { counted } from "./words.js";

/** What can be done with what is shown, each step of it undone and done again. */
export class Explorer extends Present {
  #history = new History();
  #tasks = new Tasks(this);
  #arrivals;
  api;

  /** @param {import("./ask/api.js").Api} api @param {import("./layout/layouter.js").Layouter} layouter @param {import("./view/view.js").View} view */
  constructor(api, layouter, view) {
    super(view);
    this.api = api;
    this.#arrivals = new Arrivals(this, layouter);
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get isBusy() {
    return this.#tasks.busy;
  }

  /**
   * Shows the view: its first slice, then its steps. One that fails is left out and told.
   * @param {object} [first] the slice, where the page brought it along
   */
  open(first) {
    return this.#tasks.do(() => replay(this, this.#arrivals, first));
  }

  /** Begins from another entity. @param {string} id any identifier */
  start(id) {
    return this.#tasks.do(async () => {
      const slice = await this.api.slice(id, sliceParameters(this.view));
      this.#leave();
      this.view = { ...this.view, focus: slice.focus.id, steps: [], selected: [], pins: {}, camera: null };
      this.picture = new Picture();
      await this.#arrivals.first(slice);
      this.say(`Around ${slice.focus.label}: ${counted(this.picture.nodes.size - 1, "neighbour")}.`);
    }, () => this.start(id));
  }

  /**
   * Brings the neighbours of an entity; only what is new arrives.
   * @param {string} id @param {string} [kind] more of one kind alone
   */
  expand(id, kind) {
    const step = { do: "expand", id, ...(kind && { kind }) };
    return this.#tasks.do(async () => {
      const slice = await askExpansion(this, step);
      this.#leave();
      const before = this.picture.nodes.size;
      await this.#arrivals.grow(step, this.picture.with(slice.focus.id, slice), slice.focus.id);
      const brought = this.picture.nodes.size - before;
      const label = slice.focus.label;
      this.say(brought === 0 ? `${label}: nothing new.` : `${label}: ${counted(brought, "new neighbour")}.`);
      if (slice.nodes.length > brought) this.say(`A picture holds ${MOST} entities at most. Remove some first.`);
    }, () => this.expand(id, kind));
  }

  /** Adds entities by their ids, with all their links to what is there, and selects them. @param {string[]} ids */
  add(ids) {
    const missing = ids.filter((id) => !this.picture.nodes.has(id));
    if (missing.length === 0) return Promise.resolve(this.select(ids));
    const step = { do: "add", ids: missing };
    return this.#tasks.do(async () => {
      const view = await askAddition(this, step);
      this.#leave();
      await this.#arrivals.grow(step, this.picture.withFound(view), ids.find((id) => !missing.includes(id)) ?? this.view.focus);
      const there = ids.map((id) => view.redirected?.[id] ?? id).filter((id) => this.picture.nodes.has(id));
      if (there.length === 0) return this.say("Nothing in the graph has that id any more.");
      this.select(there);
      this.say(`${there.map((id) => this.entity(id).label).join(", ")} added.`);
    }, () => this.add(ids));
  }

  /** @param {string[]} ids the focus stays */
  remove(ids) {
    const gone = ids.filter((id) => id !== this.view.focus && this.picture.nodes.has(id));
    if (gone.length === 0) return;
    this.#leave();
    this.picture = this.picture.without(gone);
    this.stepped({ do: "remove", ids: gone });
    this.say(gone.length === 1 ? "Removed." : `${gone.length} removed.`);
  }

  /** Takes away what expanding an entity brought. @param {string} id */
  collapse(id) {
    const gone = this.picture.broughtBy(id).length;
    if (gone === 0 || id === this.view.focus) return;
    this.#leave();
    this.picture = this.picture.collapsed(id);
    this.stepped({ do: "collapse", id });
    this.say(`${this.entity(id)?.label ?? ""}: ${counted(gone, "neighbour")} taken away.`);
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
      return this.#tasks.do(async () => {
        const slice = await this.api.slice(after.focus, sliceParameters(after));
        this.#leave();
        this.view = after;
        await replay(this, this.#arrivals, slice);
      }, () => this.change(change));
    }
    if (!silent) this.#leave();
    this.view = after;
    this.tell(still ? "camera" : "view");
    return Promise.resolve();
  }

  /** Holds an entity where it was dragged. @param {string} id @param {number} x @param {number} y */
  pin(id, x, y) {
    this.places = new Map(this.places).set(id, [x, y]);
    this.view = { ...this.view, pins: { ...this.view.pins, [id]: [x, y] } };
    this.tell("picture");
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
    return this.#tasks.do(async () => {
      this.#leave();
      await this.#arrivals.settle(null);
      this.say("Laid out anew.");
    });
  }

  undo() {
    this.#back(this.#history.undo(this.moment), "Undone.");
  }

  redo() {
    this.#back(this.#history.redo(this.moment), "Done again.");
  }

  /** The table and the camera stay as they are. */
  #back(moment, words) {
    if (!moment) return;
    const { table, camera } = this.view;
    this.moment = { ...moment, view: { ...moment.view, table, camera } };
    this.say(words);
  }

  #leave() {
    this.#history.leave(this.moment);
  }
}

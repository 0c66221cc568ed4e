import { problemOf } from "./problem.js";
import { beside, middleOf, rings } from "./seed.js";

/** Brings what the service answers into the picture, and finds its places. */
export class Arrivals {
  #present;
  #layouter;

  /** @param {import("../present.js").Present} present @param {import("./layouter.js").Layouter} layouter */
  constructor(present, layouter) {
    this.#present = present;
    this.#layouter = layouter;
  }

  /** Into an empty picture: the focus in the middle, its neighbours around it. What stood somewhere begins there. */
  async first(slice) {
    const present = this.#present;
    present.tell("version", slice.version);
    const stood = present.places;
    present.picture = present.picture.with(slice.focus.id, slice);
    const seeds = rings(present.picture.nodes.values(), slice.focus.id);
    present.places = new Map([...seeds].map(([id, place]) => [id, present.view.pins[id] ?? stood.get(id) ?? place]));
    present.tell("picture");
    await this.settle(null);
  }

  /** Newcomers find their places beside the one that brought them; what stood there stays. */
  async grow(step, picture, anchor) {
    const present = this.#present;
    const newcomers = [...picture.nodes.keys()].filter((id) => !present.picture.nodes.has(id));
    const middle = middleOf(present.places.values());
    const seeds = beside(newcomers, present.places.get(anchor) ?? middle, middle);
    present.picture = picture;
    present.places = new Map([...present.places, ...[...seeds].map(([id, place]) => [id, present.view.pins[id] ?? place])]);
    present.stepped(step);
    if (newcomers.length > 0) await this.settle(new Set(newcomers));
  }

  /** @param {Set<string> | null} newcomers who alone may move; null for all */
  async settle(newcomers) {
    const present = this.#present;
    const problem = problemOf(present, newcomers);
    const show = (places) => {
      const placed = problem.nodes.map(({ id }, i) => [id, [places[2 * i], places[2 * i + 1]]]);
      present.places = new Map([...present.places, ...placed]);
      present.tell("picture");
    };
    const answer = await this.#layouter.layOut(problem, show);
    if (!answer) return;
    present.found = new Map(answer.groups);
    show(answer.places);
  }
}

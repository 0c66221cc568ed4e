/** Steps kept; more than anybody walks back. */
const MOST = 100;

/**
 * What was shown before and, after walking back, what came later.
 * @template T
 */
export class History {
  /** @type {T[]} */ #past = [];
  /** @type {T[]} */ #future = [];

  /** Keeps what is about to be left; what was undone before is gone. @param {T} moment */
  leave(moment) {
    this.#past.push(moment);
    if (this.#past.length > MOST) this.#past.shift();
    this.#future = [];
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** The moment before. @param {T} present kept for {@link redo} @returns {T | undefined} */
  undo(present) {
    const before = this.#past.pop();
    if (before !== undefined) this.#future.push(present);
    return before;
  }

  /** The moment that was left by {@link undo}. @param {T} present @returns {T | undefined} */
  redo(present) {
    const after = this.#future.pop();
    if (after !== undefined) this.#past.push(present);
    return after;
  }
}

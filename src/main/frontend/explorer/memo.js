/** Keeps the last value of each thing that is derived, as long as what it is derived from is the same. */
export class Memo {
  /** @type {Map<string, {from: unknown[], value: unknown}>} */ #kept = new Map();

  /**
   * @template T
   * @param {string} name @param {unknown[]} from compared by identity @param {() => T} derive
   * @returns {T}
   */
  of(name, from, derive) {
    const kept = this.#kept.get(name);
    if (kept && kept.from.every((one, i) => Object.is(one, from[i]))) return /** @type {T} */ (kept.value);
    const value = derive();
    this.#kept.set(name, { from, value });
    return value;
  }
}

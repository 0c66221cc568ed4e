const KEY = "peergraph.views";

/**
 * Views by name, as this browser keeps them.
 * @typedef {{name: string, query: string}} Saved
 */
export class ViewStore {
  #storage;

  /** @param {() => Storage} storage browsers that bar it throw when it is asked for */
  constructor(storage) {
    this.#storage = storage;
  }

  /** @returns {Saved[]} by name */
  list() {
    let kept;
    try {
      kept = JSON.parse(this.#storage().getItem(KEY) ?? "[]");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    const views = Array.isArray(kept) ? kept : [];
    return views.filter((one) => typeof one?.name === "string" && typeof one.query === "string").sort((a, b) => a.name.localeCompare(b.name));
  }

  /** A name stands for one view; the newest. @param {string} name @param {string} query */
  save(name, query) {
    this.#write([...this.list().filter((one) => one.name !== name), { name, query }]);
  }

  /** @param {string} name @param {string} other a view of that name is replaced */
  rename(name, other) {
    const view = this.list().find((one) => one.name === name);
    if (!view || name === other) return;
    this.#write([...this.list().filter((one) => one.name !== name && one.name !== other), { ...view, name: other }]);
  }

  /** @param {string} name */
  remove(name) {
    this.#write(this.list().filter((one) => one.name !== name));
  }

  #write(views) {
    this.#storage().setItem(KEY, JSON.stringify(views));
  }
}

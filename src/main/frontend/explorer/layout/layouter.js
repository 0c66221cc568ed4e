/** Asks the worker for places; only the newest question counts. */
export class Layouter {
  #worker;
  #job = 0;
  /** @type {{show: Function, done: Function, fail: Function} | null} */ #waiting = null;

  /** @param {string} script address of the worker, of this origin */
  constructor(script) {
    this.#worker = new Worker(script, { type: "module" });
    this.#worker.onmessage = ({ data }) => {
      if (data.job !== this.#job || !this.#waiting) return;
      if (data.done) this.#waiting.done(data);
      else this.#waiting.show(data.places);
    };
    this.#worker.onerror = (event) => this.#waiting?.fail(new Error(event.message || "The layout failed."));
  }

  /**
   * @param {import("./pipeline.js").Problem} problem
   * @param {(places: Float32Array) => void} show
   * @returns {Promise<{places: Float32Array, groups: [string, number][]} | null>} null if a newer question came
   */
  layOut(problem, show) {
    this.#waiting?.done(null);
    const job = ++this.#job;
    return new Promise((resolve, reject) => {
      this.#waiting = { show, done: resolve, fail: reject };
      this.#worker.postMessage({ job, problem });
    });
  }
}

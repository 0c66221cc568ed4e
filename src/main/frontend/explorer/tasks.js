/** One thing after another; what fails changes nothing and can be tried again. */
export class Tasks {
  #present;
  #last = Promise.resolve();
  #waiting = 0;

  /** @param {import("./present.js").Present} present */
  constructor(present) {
    this.#present = present;
  }

  get busy() {
    return this.#waiting > 0;
  }

  /** @param {() => Promise<unknown>} task @param {() => unknown} [retry] does it again as it was asked for; the task alone, if left out */
  do(task, retry = () => this.do(task)) {
    this.#waiting++;
    this.#present.tell("busy");
    const done = this.#last
      .then(() => this.#attempt(task))
      .catch(({ message }) => this.#present.tell("failed", { message, retry }));
    this.#last = done.finally(() => {
      this.#waiting--;
      this.#present.tell("busy");
    });
    return this.#last;
  }

  async #attempt(task) {
    const before = this.#present.moment;
    try {
      await task();
    } catch (error) {
      this.#present.moment = before;
      throw error;
    }
  }
}

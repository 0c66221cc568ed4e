import { option } from "./option.js";

/**
 * The list of suggestions under a text field: what it shows, what is marked, whether it is open. It
 * keeps the field's ARIA attributes true.
 */
export class Popup {
  #input;
  #box = document.createElement("div");
  #list = document.createElement("ul");
  #status = document.createElement("p");
  hits = [];
  marked = -1;

  /**
   * @param {HTMLElement} form around the field @param {HTMLInputElement} input
   * @param {string} [advice] what keys do
   */
  constructor(form, input, advice = "Arrow keys mark, Enter opens. The Search button lists all.") {
    this.#input = input;
    this.#list.id = `${input.id}-suggestions`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Suggestions");
    const foot = document.createElement("p");
    foot.className = "suggest-foot";
    foot.textContent = advice;
    this.#box.className = "suggest";
    this.#box.append(this.#list, foot);
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.id);
    form.append(this.#box, this.#status);
    this.open(false);
  }

  get isOpen() {
    return !this.#box.hidden;
  }

  /** @param {{kind: string, id: string, label: string, hint: string}[]} hits */
  show(hits, typed) {
    this.hits = hits;
    this.#list.replaceChildren(...hits.map((hit, i) => option(hit, `${this.#list.id}-${i}`, typed)));
    this.open(hits.length > 0);
    this.#status.textContent = hits.length === 1 ? "1 suggestion" : `${hits.length} suggestions`;
  }

  open(yes) {
    this.#box.hidden = !yes;
    this.#input.setAttribute("aria-expanded", String(yes));
    this.mark(-1);
  }

  mark(index) {
    this.marked = index;
    const options = [...this.#list.children];
    options.forEach((one, i) => one.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {(index: number, event: MouseEvent) => void} choose */
  onClick(choose) {
    // The field keeps the focus, or leaving it would close the list before the click arrives.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const index = [...this.#list.children].indexOf(event.target.closest("[role=option]"));
      if (index >= 0) choose(index, event);
    });
  }
}

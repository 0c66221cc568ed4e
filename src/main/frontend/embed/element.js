import { walkable } from "../slice/walkable.js";
import { drawing } from "./drawing.js";
import { element } from "./elements.js";
import { foot } from "./foot.js";
import { load, question } from "./load.js";
import { CSS } from "./style.js";

/** Where the service is: the script lies in its folder of assets. */
const SITE = new URL("../", import.meta.url);

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

/**
 * <peergraph-slice focus="…">: the research graph around an entity, in a shadow tree of its own.
 * Its attribute "state" is loading, drawn, empty or failed.
 */
export class PeergraphSlice extends HTMLElement {
  static observedAttributes = ["focus", "from", "to", "weighting"];

  #root = this.attachShadow({ mode: "open" });
  #latest = null;
  #due = false;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#refresh();
  }

  disconnectedCallback() {
    this.#latest?.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#refresh();
  }

  /** Several attributes changed together make one question. */
  #refresh() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#ask();
    });
  }

  async #ask() {
    this.#latest?.abort();
    const asked = (this.#latest = new AbortController());
    if (!this.getAttribute("focus")) {
      this.#say("failed", "This graph has no focus.", false);
      return;
    }
    this.#say("loading", "The research graph is being fetched.", false);
    try {
      const slice = await load(question(SITE, this), asked.signal);
      if (!asked.signal.aborted) this.#draw(slice);
    } catch (failure) {
      if (!asked.signal.aborted) this.#say("failed", failure.message, true);
    }
  }

  #draw(slice) {
    if (slice.empty) {
      this.#say("empty", `Nothing stands near ${slice.label} yet.`, false);
      return;
    }
    const drawings = [drawing(slice, "wide"), drawing(slice, "narrow")];
    this.#show("drawn", element("figure", { "aria-label": `Research graph of ${slice.label}` }, [...drawings, foot(slice)]));
    drawings.forEach(walkable);
  }

  #say(state, text, again) {
    const children = [element("p", {}, [text])];
    if (again) {
      const button = element("button", { type: "button" }, ["Try again"]);
      button.addEventListener("click", () => this.#refresh());
      children.push(button);
    }
    this.#show(state, element("div", { class: "said", role: state === "failed" ? "alert" : "status" }, children));
  }

  #show(state, content) {
    this.#root.replaceChildren(content);
    this.setAttribute("state", state);
  }
}

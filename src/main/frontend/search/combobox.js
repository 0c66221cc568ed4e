import { address } from "./address.js";
import { mark } from "./choice.js";
import { latest } from "./latest.js";
import { Popup } from "./popup.js";

/** Shorter than the pause between two keys of most people, long enough to save questions. */
const PAUSE = 120;

/** One letter would suggest anything. */
const SHORTEST = 2;

/**
 * Turns a search form into a combobox with a list popup (ARIA authoring practices). While nothing is
 * marked the form searches as it does without a script.
 * @param {HTMLFormElement} form with data-suggestions and data-base
 */
export function suggest(form) {
  const input = form.querySelector("input[type=search]");
  if (!input) throw new Error("missing: search field");
  const popup = new Popup(form, input);
  const ask = latest(
    (text, signal) => fetchHits(form.dataset.suggestions, text, signal),
    (hits, text) => popup.show(hits, text),
    PAUSE,
  );
  const go = (index) => location.assign(address(form.dataset.base, popup.hits[index]));

  popup.onClick(go);
  input.addEventListener("input", () => {
    const text = input.value.trim();
    ask(text.length >= SHORTEST ? text : null);
    if (text.length < SHORTEST) popup.open(false);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (popup.hits.length === 0) return;
      event.preventDefault();
      if (!popup.isOpen) popup.open(true);
      popup.mark(mark(popup.marked, popup.hits.length, event.key));
    } else if (event.key === "Enter" && popup.marked >= 0) {
      event.preventDefault();
      go(popup.marked);
    } else if (event.key === "Escape" && popup.isOpen) {
      event.preventDefault();
      popup.open(false);
    }
  });
  form.addEventListener("submit", () => ask(null));
  form.addEventListener("focusout", (event) => {
    if (form.contains(event.relatedTarget)) return;
    ask(null);
    popup.open(false);
  });
}

async function fetchHits(from, text, signal) {
  const url = new URL(from, location.href);
  url.searchParams.set("q", text);
  const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  return response.json();
}

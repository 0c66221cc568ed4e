import { element } from "../dom.js";

/** The newest question of each place. @type {WeakMap<Element, object>} */
const newest = new WeakMap();

/**
 * Asks the service and shows the answer in a place of its own. An answer that comes when the place has left the page,
 * or has asked something else since, is dropped; a failure is told there and can be tried again.
 * @template T
 * @param {Element} place
 * @param {() => Promise<T>} question @param {(answer: T) => (Node | null)[]} show
 */
export async function ask(place, question, show) {
  const own = {};
  newest.set(place, own);
  place.setAttribute("aria-busy", "true");
  place.replaceChildren(element("p", { class: "quiet", text: "Asking the service …" }));
  const tell = (parts) => {
    place.removeAttribute("aria-busy");
    place.replaceChildren(...parts.filter((part) => part !== null));
  };
  try {
    const answer = await question();
    if (newest.get(place) === own) tell(show(answer));
  } catch (error) {
    const again = element("button", { type: "button", text: "Try again", onclick: () => ask(place, question, show) });
    if (newest.get(place) === own) tell([element("p", { role: "alert", text: `This could not be shown. ${error.message}` }), again]);
  }
}

/** A place that asks at once. */
export function asked(question, show) {
  const place = element("div", { class: "asked" });
  ask(place, question, show);
  return place;
}

/** A disclosure that asks when it is opened for the first time. @param {string} heading */
export function onDemand(heading, question, show) {
  const place = element("div", { class: "asked" });
  const details = element("details", { class: "more" }, element("summary", { text: heading }), place);
  details.addEventListener("toggle", () => details.open && !newest.has(place) && ask(place, question, show));
  return details;
}

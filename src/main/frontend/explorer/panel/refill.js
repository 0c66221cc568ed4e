/**
 * Fills a place anew. Who was on one of its controls stays there, or goes to the place's heading or first button when it is gone.
 * @param {HTMLElement} place @param {(Node | null)[]} parts controls are told apart by `data-key`
 */
export function refill(place, parts) {
  const inside = place.contains(document.activeElement);
  const key = inside ? document.activeElement.closest("[data-key]")?.dataset.key : undefined;
  const open = new Set([...place.querySelectorAll("details[open][data-key]")].map((one) => one.dataset.key));
  place.replaceChildren(...parts.filter((part) => part !== null));
  for (const one of place.querySelectorAll("details[data-key]")) one.open ||= open.has(one.dataset.key);
  if (!inside) return;
  const same = key && [...place.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key && !one.disabled);
  (same || place.querySelector("h2, h3") || place.querySelector("button"))?.focus();
}

const KEY = "peergraph.scheme";

/**
 * Shows the choice of colour schemes and keeps what is chosen.
 * @param {HTMLFieldSetElement | null} fieldset three radio buttons: system, light, dark
 */
export function offerSchemes(fieldset) {
  if (!fieldset) throw new Error("missing: scheme");
  const chosen = document.documentElement.dataset.theme ?? "system";
  for (const input of fieldset.querySelectorAll("input")) {
    input.checked = input.value === chosen;
    input.addEventListener("change", () => choose(input.value));
  }
  fieldset.hidden = false;
}

/** @param {string} scheme */
function choose(scheme) {
  const root = document.documentElement;
  if (scheme === "system") delete root.dataset.theme;
  else root.dataset.theme = scheme;
  try {
    if (scheme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // Storage may be barred; the choice then holds for this page.
  }
}

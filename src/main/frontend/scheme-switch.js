// The switch in the foot of every page: system, light or dark, kept in this browser.

/** @param {HTMLElement} fieldset */
export function schemeSwitch(fieldset) {
  const chosen = localStorage.getItem("scheme") ?? "system";
  for (const input of fieldset.querySelectorAll("input")) {
    input.checked = input.value === chosen;
    input.addEventListener("change", () => choose(input.value));
  }
  fieldset.hidden = false;
}

/** @param {string} scheme */
function choose(scheme) {
  if (scheme === "system") {
    localStorage.removeItem("scheme");
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem("scheme", scheme);
    document.documentElement.dataset.theme = scheme;
  }
}

import { answer } from "./answer.js";
import { knowsPasskeys } from "./known.js";
import { said } from "./said.js";

/**
 * Shows a form that is sent with what a passkey answers, where this browser can ask one.
 * @param {HTMLFormElement} form with data-passkey (create, get), data-question, a field "credential" and a status
 */
export function offerPasskey(form) {
  if (!knowsPasskeys(window)) return;
  form.hidden = false;
  form.parentElement.querySelector("[data-without-passkeys]")?.setAttribute("hidden", "");
  const status = form.querySelector("[role=status]");
  let asking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    status.textContent = "";
    try {
      form.elements.credential.value = await answer(form.dataset, new URLSearchParams(new FormData(form)), window);
      form.submit();
    } catch (error) {
      status.textContent = said(error);
    }
    asking = false;
  });
}

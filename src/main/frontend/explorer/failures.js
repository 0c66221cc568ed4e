import { byId, element } from "./dom.js";

/** Says what failed, over the picture, which stays; and offers to try again. */
export function failures(explorer) {
  const box = byId("failure");
  explorer.addEventListener("failed", ({ detail: { message, retry } }) => {
    const again = element("button", {
      type: "button",
      text: "Try again",
      onclick: () => {
        box.hidden = true;
        retry();
      },
    });
    const leave = element("button", { type: "button", text: "Leave it", onclick: () => (box.hidden = true) });
    box.replaceChildren(element("p", { text: message }), again, " ", leave);
    box.hidden = false;
  });
  explorer.addEventListener("picture", () => (box.hidden = true));
}

/** A menu that Escape and a click elsewhere close. @param {HTMLDetailsElement} menu @param {() => void} [opened] */
export function menu(menu, opened) {
  menu.addEventListener("toggle", () => menu.open && opened?.());
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (menu.open && !menu.contains(target)) menu.open = false;
  });
}

import { format } from "../view/address.js";

/** Browsers count how often an address changes; a drag changes it sixty times a second. */
const PAUSE = 250;

/** Longer addresses are refused on the way; the view is then kept only in the page. */
export const LONGEST = 7000;

/** Keeps the address true to what is shown. */
export function keepAddress(explorer) {
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = addressOf(explorer.view);
      if (address.length <= LONGEST) history.replaceState(null, "", address);
    }, PAUSE);
  };
  for (const event of ["picture", "view", "camera"]) explorer.addEventListener(event, write);
}

/** The address of a view, under this page's path. @param {import("../view/view.js").View} view */
export function addressOf(view) {
  const query = format(view);
  return location.pathname + (query ? `?${query}` : "");
}

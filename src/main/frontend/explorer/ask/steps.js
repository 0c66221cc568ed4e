import { sliceParameters } from "../view/view.js";

/** The service looks up links among no more entities at a time. */
const ON_SCREEN = 2000;

/** How many more of a kind come at a time. */
export const MORE = 20;

/**
 * What expanding an entity brings. What is on screen is passed over, so the answer has the next ones.
 * @param {import("../explorer.js").Explorer} explorer @param {import("../view/view.js").Expand} step
 */
export function askExpansion(explorer, { id, kind }) {
  const parameters = sliceParameters(explorer.view);
  if (kind) Object.assign(parameters, { kinds: kind, [`${kind}s`]: MORE });
  return explorer.api.expand(id, onScreen(explorer, id), parameters);
}

/** Entities by their ids, and their links to what is there. */
export function askAddition(explorer, { ids }) {
  const all = [...new Set([...ids, ...onScreen(explorer, ids[0])])].slice(0, ON_SCREEN);
  return explorer.api.view(all, sliceParameters(explorer.view));
}

/** Ids the service is told of; in a picture of more, those that stand nearest. */
function onScreen({ picture, places }, id) {
  const ids = [...picture.nodes.keys()];
  if (ids.length <= ON_SCREEN) return ids;
  const [x, y] = places.get(id) ?? [0, 0];
  const distance = (one) => Math.hypot(places.get(one)[0] - x, places.get(one)[1] - y);
  return ids.sort((a, b) => distance(a) - distance(b)).slice(0, ON_SCREEN);
}

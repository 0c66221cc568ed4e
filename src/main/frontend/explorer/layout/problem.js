import { backbone, weights } from "../graph/backbone.js";

/** Up to so many entities each keeps its three strongest links, beyond it two. */
const SMALL = 300;

/** How many of the strongest links of either end shape a picture of so many entities. @param {number} entities */
export const strongest = (entities) => (entities > SMALL ? 2 : 3);

/**
 * What the layout is asked: all entities of a picture, whatever its filters show, so that filtering moves nothing.
 * @param {import("../explorer.js").Explorer} explorer
 * @param {Set<string> | null} newcomers who alone may move, but for null: then all are placed anew, but for the pinned
 * @returns {import("./pipeline.js").Problem}
 */
export function problemOf({ picture, places, view, radius, found }, newcomers) {
  const links = [...picture.links.values()];
  const strong = backbone(links, strongest(picture.nodes.size));
  const weight = weights(links);
  return {
    nodes: [...picture.nodes.keys()].map((id) => {
      const [x, y] = view.pins[id] ?? places.get(id) ?? [0, 0];
      return { id, r: radius(id), x, y, held: id in view.pins || (newcomers !== null && !newcomers.has(id)) };
    }),
    links: links.map((link) => ({ a: link.a, b: link.b, weight: weight(link), strong: strong.has(link.key) })),
    focus: view.focus,
    fresh: newcomers === null,
    groups: [...found],
  };
}

import { address } from "./address.js";
import { element } from "./elements.js";

/** What stands under the drawing: the strands, how much of what there is is shown, and the way to all of it. */
export function foot(slice) {
  const strands = slice.strands.map(({ tone, caption }) =>
    element("li", { class: tone }, [element("span", { class: "swatch" }), caption]),
  );
  return element("figcaption", {}, [
    ...(strands.length > 0 ? [element("ul", { "aria-label": "Research strands" }, strands)] : []),
    element("ul", { class: "quiet", "aria-label": "Shown" }, slice.shown.map((text) => element("li", {}, [text]))),
    ...slice.notes.map((text) => element("p", { class: "quiet" }, [text])),
    element("p", {}, [
      element("a", { href: address(slice.page), class: "page" }, [`${slice.label} on Peergraph`]),
    ]),
  ]);
}

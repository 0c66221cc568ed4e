import { parts } from "../../search/parts.js";
import { span } from "../words.js";

/** Before what the whole graph suggests. */
const MOST = 5;

/**
 * Entities of a picture whose names have all the words that were typed, each from its beginning.
 * @param {Iterable<import("../graph/picture.js").Entity>} nodes @param {string} typed
 */
export function inPicture(nodes, typed) {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const fits = (label) => words.every((word) => parts(label, word).some(({ found }) => found));
  return [...nodes]
    .filter(({ label }) => fits(label))
    .sort((a, b) => (b.works ?? b.citations ?? 0) - (a.works ?? a.citations ?? 0))
    .slice(0, MOST)
    .map(({ id, kind, label, year, firstYear, lastYear }) => ({
      id,
      kind,
      label,
      hint: ["In the picture", span(year ?? firstYear, year ?? lastYear)].filter(Boolean).join(", "),
    }));
}

import { KINDS } from "../words.js";

/**
 * Everything that makes a picture what it is; the address holds it.
 * @typedef {{do: "expand", id: string, kind?: string}} Expand one of a kind, or of all
 * @typedef {{do: "add" | "remove", ids: string[]}} AddOrRemove
 * @typedef {{do: "collapse", id: string}} Collapse
 * @typedef {Expand | AddOrRemove | Collapse} Step
 *
 * @typedef {object} View
 * @property {string} focus the entity everything began from; empty for none yet
 * @property {Step[]} steps what was done to the first slice, in order
 * @property {string[]} kinds shown
 * @property {number?} from first year shown @property {number?} to last year shown
 * @property {number?} asOf the year the graph is looked at from
 * @property {"newman" | "works" | "recent"} weighting
 * @property {number} least weakest collaboration shown
 * @property {"collapse" | "show" | "hide"} hyper works of more authors than make pairs
 * @property {string} colour what colours mean @property {string} size what sizes mean
 * @property {string[]} selected ids of entities; or one link as `a~b`
 * @property {Record<string, [number, number]>} pins where entities are held
 * @property {[number, number, number]?} camera centre and scale; null fits everything
 * @property {boolean} table whether the table stands in place of the picture
 */

export const WEIGHTINGS = ["newman", "works", "recent"];
export const HYPER = ["collapse", "show", "hide"];
export const COLOURS = ["group", "community", "kind", "institution", "country", "year"];
export const SIZES = ["works", "citations", "links"];

/** @returns {View} */
export const emptyView = (focus = "") => ({
  focus,
  steps: [],
  kinds: KINDS,
  from: null,
  to: null,
  asOf: null,
  weighting: "newman",
  least: 0,
  hyper: "collapse",
  colour: "group",
  size: "works",
  selected: [],
  pins: {},
  camera: null,
  table: false,
});

/** What a slice is asked with, by the names the API has for it. @param {View} view */
export function sliceParameters(view) {
  const parameters = {};
  if (view.weighting !== "newman") parameters.weighting = view.weighting;
  if (view.asOf !== null) parameters.to = view.asOf;
  if (view.hyper !== "collapse") parameters.hyper = view.hyper;
  return parameters;
}

/** Whether another answer of the server is needed to show the other view. @param {View} a @param {View} b */
export const asksAnew = (a, b) =>
  a.focus !== b.focus || JSON.stringify(sliceParameters(a)) !== JSON.stringify(sliceParameters(b));

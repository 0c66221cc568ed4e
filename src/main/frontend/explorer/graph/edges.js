/**
 * @typedef {object} Edge
 * @property {string} source @property {string} target @property {string} kind the relationship's type
 * @property {number} weight @property {number} [works] @property {number} [firstYear] @property {number} [lastYear]
 */

/** What stands between the two ends, read from source to target. */
const WORDS = {
  COAUTHORED_WITH: "wrote with",
  AUTHORED: "wrote",
  WORKS_ON: "works on",
  ABOUT: "is about",
  ADJACENT_TO: "is adjacent to",
  AFFILIATED_WITH: "is or was at",
  PRODUCED_AT: "was made at",
  CITES: "cites",
  PART_OF: "is part of",
};

/** @param {string} kind */
export const relation = (kind) => WORDS[kind] ?? kind.toLowerCase().replaceAll("_", " ");

/** One name for the pair, from either end. @param {string} a @param {string} b */
export const pairKey = (a, b) => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** @param {string} key @returns {[string, string]?} null for what names no pair */
export function pairOf(key) {
  const ends = key.split("~");
  return ends.length === 2 && ends[0] && ends[1] ? [ends[0], ends[1]] : null;
}

const number = new Intl.NumberFormat("en");

/** @param {number} value */
export const count = (value) => number.format(value);

/** `1 link`, `2 links`, `2 entities`. @param {number} value @param {string} noun */
export const counted = (value, noun) => `${count(value)} ${value === 1 ? noun : many(noun)}`;

const many = (noun) => (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** Three digits are all a strength is good for at a glance; the terms behind it are exact. @param {number} value */
export const strength = (value) => (value >= 100 ? count(Math.round(value)) : value.toFixed(2));

/** `2015–2022`, `2015`, or nothing. @param {number?} first @param {number?} last */
export function span(first, last) {
  if (!first && !last) return "";
  return first === last || !last || !first ? String(first || last) : `${first}–${last}`;
}

export const KINDS = ["researcher", "work", "topic", "institution"];

/** @param {string} kind */
export const plural = (kind) => `${kind}s`;

/** @param {string} word */
export const capital = (word) => word[0].toUpperCase() + word.slice(1);

// Which option of a list a key leads to.

/**
 * @param {string} key the key pressed
 * @param {number} at the marked option, -1 for none
 * @param {number} count how many options there are
 * @returns {number} the option to mark, -1 for none
 */
export function optionStep(key, at, count) {
  if (count === 0) return -1;
  switch (key) {
    case "ArrowDown": return at + 1 < count ? at + 1 : -1;
    case "ArrowUp": return at === -1 ? count - 1 : at - 1;
    default: return at;
  }
}

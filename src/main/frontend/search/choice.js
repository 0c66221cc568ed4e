/**
 * Which of `count` options is marked after a key; -1 is the text field itself, so that walking past
 * either end leads back to what was typed.
 * @param {number} marked @param {number} count @param {string} key
 */
export function mark(marked, count, key) {
  if (count === 0) return -1;
  if (key === "ArrowDown") return marked + 1 < count ? marked + 1 : -1;
  if (key === "ArrowUp") return marked < 0 ? count - 1 : marked - 1;
  return marked;
}

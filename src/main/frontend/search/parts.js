const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * A label cut into what was typed and the rest: words count from their beginning, accents and
 * capitals do not.
 * @param {string} label @param {string} typed
 * @returns {{text: string, found: boolean}[]}
 */
export function parts(label, typed) {
  const words = fold(typed).split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
  const result = [];
  for (const piece of label.split(/(?<=[\s-])/u)) {
    const word = words.find((one) => fold(piece).startsWith(one));
    const length = word ? lengthOf(piece, word) : 0;
    if (length > 0) result.push({ text: piece.slice(0, length), found: true });
    if (length < piece.length) result.push({ text: piece.slice(length), found: false });
  }
  return result;
}

/** Characters of the piece, accents with their letters, that the folded word stands for. */
function lengthOf(piece, word) {
  let length = 0;
  while (length < piece.length && fold(piece.slice(0, length)).length < word.length) length++;
  while (length < piece.length && /\p{M}/u.test(piece[length])) length++;
  return length;
}

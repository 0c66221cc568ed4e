const KINDS_OF_LETTER = { a: "researcher", w: "work", t: "topic", i: "institution" };

const FORMS = [
  [/^(?:https?:\/\/orcid\.org\/|orcid:)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i, "researcher", (found) => found.toUpperCase()],
  [/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i, "work"],
  [/^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:)(\S+?)$/i, "work", (found) => `arxiv:${found}`],
  [/^(?:https?:\/\/ror\.org\/|ror:)(0[a-z\d]{8})$/i, "institution", (found) => `ror:${found.toLowerCase()}`],
];
const OPENALEX = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z]+\/)?)?([AWTI])(\d{2,})$/i;

/**
 * What a pasted text names, if it is an identifier and no search.
 * @param {string} text
 * @returns {{kind: string, id: string}?}
 */
export function identifier(text) {
  const trimmed = text.trim();
  for (const [form, kind, spelt = (found) => found] of FORMS) {
    const found = form.exec(trimmed);
    if (found) return { kind, id: spelt(found[1]) };
  }
  const found = OPENALEX.exec(trimmed);
  return found ? { kind: KINDS_OF_LETTER[found[1].toLowerCase()], id: found[1].toUpperCase() + found[2] } : null;
}

/** The id an entity goes by, whichever one it was asked by. @param {object} answer of the service for one entity */
export const idOf = (answer) => (answer.summary ?? answer).id;

/** @param {object} answer of the service for one entity */
export const nameOf = (answer) => answer.name ?? answer.summary.title;

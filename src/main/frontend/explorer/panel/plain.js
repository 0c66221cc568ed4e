/** Markup that publishers leave in titles and abstracts; a comparison like `a < b` is none. */
const TAGS = /<\/?(?:[a-z]+:)?(?:sub|sup|i|b|em|strong|u|scp|sc|italic|bold|p|br|span|title|sec|jats|math|m[a-z]+)\b[^<>]*>/gi;

/** Text as it is to be read, without tags. @param {string} [text] */
export const plain = (text) => (text ?? "").replace(TAGS, "").replace(/\s+/g, " ").trim();

import { element } from "../dom.js";

const PLACES = [
  ["orcid", "ORCID", (id) => `https://orcid.org/${id}`],
  ["doi", "DOI", (id) => `https://doi.org/${encodeURI(id).replaceAll("#", "%23").replaceAll("?", "%3F")}`],
  ["arxiv", "arXiv", (id) => `https://arxiv.org/abs/${id}`],
  ["ror", "ROR", (id) => `https://ror.org/${id}`],
  ["openalex", "OpenAlex", (id) => `https://openalex.org/${id}`],
];

/** Pages of an entity elsewhere. @param {Record<string, string>} entity */
export function outside(entity) {
  const links = PLACES.filter(([name]) => entity[name]).map(([name, label, address]) =>
    element("a", { href: address(entity[name]), rel: "external noopener", text: label }),
  );
  return links.length > 0 ? element("p", { class: "work-links" }, ...links) : null;
}

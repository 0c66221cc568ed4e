import { byId, element } from "../dom.js";

/**
 * A cited link says which version of the graph it was made from, and when. Where the graph has grown since, so does
 * the page.
 * @param {import("../explorer.js").Explorer} explorer @param {URLSearchParams} query
 */
export function cited(explorer, query) {
  const version = Number(query.get("version"));
  const date = query.get("date");
  if (!Number.isInteger(version) || version <= 0 || !/^\d{4}-\d\d-\d\d$/.test(date ?? "")) return;
  explorer.addEventListener(
    "version",
    ({ detail }) => {
      const words =
        detail === version
          ? `Cited on ${date}; the graph has not changed since.`
          : `Cited on ${date} at version ${version} of the graph, which is at version ${detail} now.`;
      byId("shown").before(element("p", { class: "small", text: words }));
    },
    { once: true },
  );
}

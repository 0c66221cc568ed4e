import { byId, element } from "../dom.js";
import { sliceParameters } from "../view/view.js";
import { drawn } from "./drawn.js";
import { download, fileName } from "./file-name.js";
import { menu } from "./menu.js";

const GRAPHS = [
  ["gexf", "GEXF, for Gephi"],
  ["graphml", "GraphML"],
  ["vosviewer", "VOSviewer JSON"],
  ["jsonld", "JSON-LD"],
  ["csv-nodes", "CSV of entities"],
  ["csv-edges", "CSV of links"],
];
const WORKS = [
  ["bibtex", "BibTeX"],
  ["ris", "RIS"],
  ["csl", "CSL-JSON"],
];

/**
 * Files of what is shown: the picture from here, everything else from the service.
 * @param {import("../explorer.js").Explorer} explorer
 * @param {import("../picture-view.js").PictureView} view @param {(words: string) => void} say
 */
export function exportMenu(explorer, view, say) {
  const told = element("p", { role: "alert" });
  const title = () => `Around ${explorer.entity(explorer.view.focus)?.label ?? "nothing"}`.slice(0, 300);

  const make = async (words, act) => {
    told.textContent = "";
    try {
      say(`Making ${words}.`);
      await act();
      say(`${words} is ready.`);
    } catch (error) {
      told.textContent = `${words} could not be made. ${error.message}`;
    }
  };
  const picture = (words, act) => () => {
    if (explorer.view.table) return (told.textContent = "Show the picture, not the table, to have it as a file.");
    return make(words, act);
  };
  const file = (format, words) => () =>
    make(words, async () => {
      const parameters = sliceParameters(explorer.view);
      if (explorer.view.least > 0) parameters.minStrength = explorer.view.least;
      const response = await explorer.api.file(format, title(), drawn(explorer, view.stage.palette), parameters);
      download(await response.blob(), fileName(response.headers.get("Content-Disposition"), `peergraph.${format}`));
      const missing = Number(response.headers.get("Peergraph-Missing") ?? 0);
      if (missing > 0) told.textContent = `${missing} of them are not in the graph any more and not in the file.`;
    });

  const group = (heading, buttons) => element("section", {}, element("h2", { text: heading }), element("ul", {}, ...buttons.map((one) => element("li", {}, one))));
  const button = (words, onclick) => element("button", { type: "button", class: "plain", text: words, onclick });
  byId("exports").append(
    group("The picture", [
      button("PNG", picture("PNG", async () => download(await view.stage.png(), "peergraph.png"))),
      button("SVG", picture("SVG", () => download(new Blob([view.stage.svg(title())], { type: "image/svg+xml" }), "peergraph.svg"))),
    ]),
    group("The graph", GRAPHS.map(([format, words]) => button(words, file(format, words)))),
    group("The works", WORKS.map(([format, words]) => button(words, file(format, words)))),
    told,
  );
  menu(byId("export-menu"), () => (told.textContent = ""));
}

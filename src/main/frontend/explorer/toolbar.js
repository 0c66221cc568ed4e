import { byId } from "./dom.js";

/**
 * The buttons over the picture. Answers what keys can do as well.
 * @param {import("./explorer.js").Explorer} explorer
 * @param {import("./picture-view.js").PictureView} view @param {(words: string) => void} say
 */
export function toolbar(explorer, view, say) {
  const undo = byId("undo");
  const redo = byId("redo");
  const [asPicture, asTable] = [byId("as-picture"), byId("as-table")];
  const showTable = (table) => {
    explorer.change({ table }, { silent: true });
    say(table ? "Table." : "Picture.");
  };
  const path = () => document.dispatchEvent(new Event("find-path"));

  undo.addEventListener("click", () => explorer.undo());
  redo.addEventListener("click", () => explorer.redo());
  asPicture.addEventListener("click", () => showTable(false));
  asTable.addEventListener("click", () => showTable(true));
  byId("tidy").addEventListener("click", () => explorer.tidy());
  byId("find-path").addEventListener("click", path);
  byId("show-keys").addEventListener("click", () => byId("keys").showModal());

  const refresh = () => {
    undo.disabled = !explorer.canUndo;
    redo.disabled = !explorer.canRedo;
    const { table, focus } = explorer.view;
    asPicture.setAttribute("aria-pressed", String(!table));
    asTable.setAttribute("aria-pressed", String(table));
    byId("picture").hidden = table;
    byId("table-view").hidden = !table;
    const label = explorer.entity(focus)?.label;
    if (label) byId("explorer-title").textContent = `Around ${label}`;
    const empty = document.getElementById("empty");
    if (empty) empty.hidden = explorer.picture.nodes.size > 0;
  };
  explorer.addEventListener("picture", refresh);
  explorer.addEventListener("view", refresh);
  return { path, table: () => showTable(!explorer.view.table) };
}

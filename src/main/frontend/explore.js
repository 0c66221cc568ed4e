import { Api } from "./explorer/ask/api.js";
import { cited } from "./explorer/keep/cited.js";
import { byId } from "./explorer/dom.js";
import { Explorer } from "./explorer/explorer.js";
import { failures } from "./explorer/failures.js";
import { filters } from "./explorer/filters/filters.js";
import { find } from "./explorer/find/find.js";
import { keyboard } from "./explorer/input/keyboard.js";
import { pointers } from "./explorer/input/pointer.js";
import { keepAddress } from "./explorer/keep/address-bar.js";
import { exportMenu } from "./explorer/keep/export-menu.js";
import { savedViews } from "./explorer/keep/saved-views.js";
import { Layouter } from "./explorer/layout/layouter.js";
import { legend } from "./explorer/legend.js";
import { NARROW } from "./explorer/narrow.js";
import { panel } from "./explorer/panel/panel.js";
import { PictureView } from "./explorer/picture-view.js";
import { status } from "./explorer/status.js";
import { table } from "./explorer/table/table.js";
import { toolbar } from "./explorer/toolbar.js";
import { parse } from "./explorer/view/address.js";

const base = new URL(byId("main").dataset.base, location.href).pathname;
const asked = parse(location.search);
// On a phone the list comes first, the picture second.
const narrow = matchMedia(NARROW).matches;
const explorer = new Explorer(new Api(base), new Layouter(byId("explore-script").dataset.layout), {
  ...asked,
  table: asked.table || narrow,
});

const canvas = byId("canvas");
canvas.hidden = false;
const view = new PictureView(canvas, explorer, new URLSearchParams(location.search).has("webgl"));
const say = status(explorer);
const tools = toolbar(explorer, view, say);
pointers(canvas, view, explorer);
keyboard(canvas, view, explorer, { say, ...tools, search: find(explorer, view, say) });
filters(explorer);
legend(explorer, view);
panel(explorer, view, say);
table(explorer, say);
savedViews(explorer, say);
exportMenu(explorer, view, say);
failures(explorer);
keepAddress(explorer);

cited(explorer, new URLSearchParams(location.search));

const first = document.getElementById("first-slice");
explorer.open(first ? JSON.parse(first.textContent) : undefined).then(() => {
  document.documentElement.dataset.explored = "";
});

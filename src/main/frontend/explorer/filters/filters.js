import { byId } from "../dom.js";
import { NARROW } from "../narrow.js";
import { KINDS, count, strength } from "../words.js";
import { emptyView } from "../view/view.js";
import { years } from "./years.js";

/** Slider positions are squares: weak collaborations are many, strong ones few. */
const toLeast = (position, most) => Number(((position / 100) ** 2 * most).toFixed(2));
const toPosition = (least, most) => (most > 0 ? Math.round(100 * Math.sqrt(least / most)) : 0);

/** What is shown and how: every control takes effect at once, and follows the view when that changes otherwise. */
export function filters(explorer) {
  const form = byId("filters");
  const least = byId("least");
  const boxes = KINDS.map((kind) => form.querySelector(`input[name=kind][value=${kind}]`));
  const strongest = () =>
    Math.max(0, ...[...explorer.picture.links.values()].flatMap(({ edges }) => edges.filter((edge) => edge.kind === "COAUTHORED_WITH").map((edge) => edge.weight)));

  form.addEventListener("submit", (event) => event.preventDefault());
  boxes.forEach((box) => box.addEventListener("change", () => explorer.change({ kinds: KINDS.filter((kind, i) => boxes[i].checked) })));
  for (const name of ["weighting", "hyper", "colour", "size"]) {
    byId(name).addEventListener("change", ({ target }) => explorer.change({ [name]: target.value }));
  }
  byId("as-of").addEventListener("change", ({ target }) => {
    if (target.reportValidity()) explorer.change({ asOf: target.value ? Number(target.value) : null });
  });
  least.addEventListener("input", () => explorer.change({ least: toLeast(Number(least.value), strongest()) }, { silent: true }));
  byId("filters-reset").addEventListener("click", () => {
    const { kinds, from, to, asOf, weighting, least: weakest, hyper, colour, size } = emptyView();
    explorer.change({ kinds, from, to, asOf, weighting, least: weakest, hyper, colour, size });
  });
  years(explorer);

  const follow = () => {
    const { view, picture } = explorer;
    boxes.forEach((box, i) => (box.checked = view.kinds.includes(KINDS[i])));
    for (const name of ["weighting", "hyper", "colour", "size"]) byId(name).value = view[name];
    if (document.activeElement !== byId("as-of")) byId("as-of").value = view.asOf ?? "";
    if (document.activeElement !== least) least.value = String(toPosition(view.least, strongest()));
    byId("least-value").textContent = view.least === 0 ? "any" : strength(view.least);
    const counts = new Map(KINDS.map((kind) => [kind, 0]));
    for (const { kind } of picture.nodes.values()) counts.set(kind, counts.get(kind) + 1);
    for (const [kind, number] of counts) form.querySelector(`[data-count=${kind}]`).textContent = count(number);
  };
  explorer.addEventListener("picture", follow);
  explorer.addEventListener("view", follow);
  byId("filters-box").open = !matchMedia(NARROW).matches;
}

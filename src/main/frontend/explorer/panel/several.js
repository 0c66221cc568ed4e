import { element } from "../dom.js";
import { capital, count, counted } from "../words.js";
import { onDemand } from "./asked.js";
import { addable, button, heading, kindShape } from "./parts.js";
import { plain } from "./plain.js";

/** Listed; the rest is in the table. */
const MOST = 60;

/** As many people as the service compares. */
const PEOPLE = 10;

/** Several entities: which, what can be done with all of them, what they share. */
export function several(explorer, ids) {
  const people = ids.filter((id) => explorer.entity(id)?.kind === "researcher");
  return {
    head: [element("p", { class: "quiet", text: "Selected" }), heading(2, counted(ids.length, "entity"))],
    live: () => [
      element(
        "p",
        { class: "actions" },
        ids.length === 2 ? button("Find a path", () => document.dispatchEvent(new Event("find-path"))) : null,
        ids.length === 2 && explorer.picture.link(...ids)
          ? button("Their link", () => explorer.select([explorer.picture.link(...ids).key]))
          : null,
        button("Remove", () => explorer.remove(ids)),
        button("Select nothing", () => explorer.select([])),
      ),
      element("ul", { class: "rows" }, ...ids.slice(0, MOST).map((id) => row(explorer, id))),
      ids.length > MOST ? element("p", { class: "quiet", text: `${count(ids.length - MOST)} more are ticked in the table.` }) : null,
    ],
    told: [people.length >= 2 ? common(explorer, people) : null],
  };
}

function row(explorer, id) {
  const node = explorer.entity(id);
  if (!node) return null;
  return element(
    "li",
    { class: "row" },
    element("button", { type: "button", class: "plain", "data-key": `to ${id}`, onclick: () => explorer.select([id]) }, kindShape(node.kind), node.label),
    button("Leave out", () => explorer.toggle(id), `out ${id}`, { "aria-label": `Leave ${node.label} out of the selection` }),
  );
}

function common(explorer, people) {
  if (people.length > PEOPLE) return element("p", { class: "quiet", text: `What people share is told for up to ${PEOPLE}.` });
  const details = onDemand("Common ground", () => explorer.api.commonGround(people), (answer) => [
    ...["collaborators", "topics", "works", "institutions"].map((kind) => shared(explorer, kind, answer[kind], people.length)),
  ]);
  details.open = true;
  return details;
}

function shared(explorer, kind, { items, total, rule }, all) {
  if (total === 0) return element("p", { class: "quiet", text: `No ${kind} in common.` });
  return element(
    "section",
    {},
    heading(3, `${capital(kind)}, ${count(total)}`),
    element("ul", { class: "rows", title: rule }, ...items.map((one) =>
      addable(explorer, { id: one.id, label: plain(one.label) }, one.sharedBy === all ? "all" : `${one.sharedBy} of ${all}`),
    )),
  );
}

import { element } from "../dom.js";
import { capital, count } from "../words.js";
import { ask } from "./asked.js";
import { addable } from "./parts.js";

const STATES = { new: "new", continuing: "continuing", dormant: "no longer", revived: "taken up again" };

/** Named in each list; the page and the API have all. */
const MOST = 10;

/** Two periods that split a career in the middle of its last ten years. */
export function periods({ firstYear, lastYear }) {
  const last = lastYear ?? new Date().getFullYear();
  const first = Math.max(firstYear ?? last - 9, last - 9);
  const middle = Math.floor((first + last) / 2);
  return first < last ? [`${first}-${middle}`, `${middle + 1}-${last}`] : [`${first - 1}-${first - 1}`, `${first}-${last}`];
}

/** What changed between two periods: people and topics that came, stayed, went and came back. */
export function changes(explorer, node) {
  const [before, after] = periods(node);
  const inputs = [...before.split("-"), ...after.split("-")].map((year, i) =>
    element("input", { type: "number", min: "1000", max: "2100", required: true, value: year, "aria-label": ["Before: from", "Before: to", "After: from", "After: to"][i] }),
  );
  const place = element("div", { class: "asked" });
  const compare = () => {
    const [a, b, c, d] = inputs.map(({ value }) => value);
    ask(place, () => explorer.api.changes(node.id, `${a}-${b}`, `${c}-${d}`), (answer) => [
      ...lists(explorer, "collaborators", answer.collaborators),
      ...lists(explorer, "topics", answer.topics),
    ]);
  };
  const form = element(
    "form",
    { class: "periods", onsubmit: (event) => (event.preventDefault(), compare()) },
    element("p", {}, "Before ", inputs[0], " – ", inputs[1]),
    element("p", {}, "After ", inputs[2], " – ", inputs[3]),
    element("button", { type: "submit", text: "Compare" }),
  );
  return element("details", { class: "more" }, element("summary", { text: "Changes" }), form, place);
}

function lists(explorer, noun, states) {
  const known = Object.keys(STATES).filter((state) => states[state].total > 0);
  if (known.length === 0) return [element("p", { class: "quiet", text: `No ${noun} in either period.` })];
  return known.map((state) => {
    const { items, total } = states[state];
    return element(
      "details",
      { class: "more" },
      element("summary", { text: `${capital(noun)} ${STATES[state]}, ${count(total)}` }),
      element("ul", { class: "rows" }, ...items.slice(0, MOST).map((one) => addable(explorer, { id: one.id, label: one.name }, `works: ${one.before} → ${one.after}`))),
      total > MOST ? element("p", { class: "quiet", text: `${count(total - MOST)} more.` }) : null,
    );
  });
}

import { element } from "../dom.js";
import { count, strength } from "../words.js";
import { addable, figures } from "./parts.js";

/** People to get to know, and what the score of each adds up from. */
export function whoNext(explorer, { collaborators: { items, total, rule } }) {
  if (items.length === 0) return [element("p", { text: "Nobody shares collaborators or topics who is not a collaborator already." })];
  return [
    element("p", { class: "quiet", text: `${count(items.length)} of ${count(total)}: ${rule}` }),
    element("ul", { class: "rows" }, ...items.map((who) => addable(explorer, { id: who.id, label: who.name }, strength(who.score), reasons(who)))),
  ];
}

function reasons(who) {
  const rows = [
    ...who.sharedCollaborators.map(({ name, term }) => [`Both know ${name}`, term.toFixed(3)]),
    ...who.sharedTopics.map(({ name, term }) => [`Both work on ${name}`, term.toFixed(3)]),
  ];
  return why(figures("What the score adds up from", ["Reason", "Term"], rows, ["Score", who.score.toFixed(3)]));
}

/** Topics beside one's own that people near by work on. */
export function topicsNext(explorer, { topics: { items, total, rule } }) {
  if (items.length === 0) return [element("p", { text: "No topic lies beside the present ones." })];
  return [
    element("p", { class: "quiet", text: `${count(items.length)} of ${count(total)}: ${rule}` }),
    element("ul", { class: "rows" }, ...items.map((topic) => addable(explorer, { id: topic.id, label: topic.name }, topic.score.toFixed(4), topicReasons(topic)))),
  ];
}

function topicReasons({ adjacentTo, people, adjacency, coverage }) {
  const rows = adjacentTo.map(({ name, term }) => [`Beside ${name}`, term.toFixed(3)]);
  return why(
    figures("How near it lies to one's own topics", ["Reason", "Term"], rows, ["Nearness", adjacency.toFixed(3)]),
    element("p", { text: `${Math.round(100 * coverage)} % of the people near by work on it: ${people.items.map(({ name }) => name).join(", ")}${people.total > people.shown ? " and others" : ""}.` }),
  );
}

const why = (...children) => element("details", { class: "why" }, element("summary", { text: "Why" }), ...children);

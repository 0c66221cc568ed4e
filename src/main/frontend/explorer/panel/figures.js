import { element } from "../dom.js";
import { span } from "../words.js";
import { facts, heading } from "./parts.js";
import { outside } from "./outside.js";
import { abstractOf } from "./works.js";
import { plain } from "./plain.js";

/** What the service knows of an entity, by kind. */
export const FIGURES = {
  researcher: (who) => [
    facts([["works", who.works], ["citations", who.citations], ["h-index", who.hIndex], ["collaborators", who.collaborators], ["years", span(who.firstYear, who.lastYear)]]),
    who.affiliations?.length > 0 ? element("p", { text: who.affiliations.map(({ name }) => name).join(", ") }) : null,
    who.community?.caption ? element("p", { class: "quiet", text: `Community: ${who.community.caption}` }) : null,
    outside(who),
  ],
  work: ({ summary, referenceCount, citationsInGraph }) => [
    summary.retracted ? element("p", {}, element("span", { class: "retracted", text: "Retracted" })) : null,
    facts([["citations", summary.citations], ["authors", summary.authorCount], ["references", referenceCount], ["citing works here", citationsInGraph], ["year", String(summary.year ?? "")]]),
    element("p", { text: [summary.type, summary.venue].filter(Boolean).map(plain).join(", ") }),
    abstractOf(summary),
    outside(summary),
  ],
  topic: (topic) => [
    facts([["works", topic.works], ["researchers", topic.researchers]]),
    topic.broader?.length > 0 ? element("p", { class: "quiet", text: `Part of ${topic.broader.map(({ name }) => name).join(", ")}` }) : null,
    topic.keywords?.length > 0 ? element("p", { text: topic.keywords.join(", ") }) : null,
  ],
  institution: (institution) => [
    facts([["works", institution.works], ["researchers", institution.researchers], ["topics", institution.topics]]),
    element("p", { class: "quiet", text: [institution.type, institution.country].filter(Boolean).join(", ") }),
    outside(institution),
  ],
};

/** Topics as pills, the main ones first. */
export function topicPills(api, { items }) {
  if (items.length === 0) return [];
  return [
    heading(3, "Main topics"),
    element("p", { class: "topics" }, ...items.map((topic) => element("a", { class: "topic-pill", href: api.page({ kind: "topic", id: topic.id }), text: topic.name }))),
  ];
}

import { element } from "../dom.js";
import { actions } from "./actions.js";
import { asked, onDemand } from "./asked.js";
import { changes } from "./changes.js";
import { FIGURES, topicPills } from "./figures.js";
import { more } from "./more.js";
import { neighbours } from "./neighbours.js";
import { heading, kindMark } from "./parts.js";
import { topicsNext, whoNext } from "./recommended.js";
import { recentWorks } from "./works.js";

/** One entity. What the picture tells of it is drawn anew whenever the picture changes; what the service tells stays. */
export function entity(explorer, id, say) {
  const node = explorer.entity(id);
  const { api } = explorer;
  const person = node.kind === "researcher";
  return {
    head: [
      element("p", {}, kindMark(node.kind)),
      heading(2, element("a", { href: api.page(node), text: node.label })),
      asked(() => api.entity(node), FIGURES[node.kind]),
    ],
    live: () => {
      if (!explorer.entity(id)) return [];
      const rows = more(explorer, id);
      return [
        actions(explorer, id, say),
        rows.length > 0 ? element("ul", { class: "rows" }, ...rows) : null,
        ...neighbours(explorer, id),
      ];
    },
    told: [
      node.kind === "topic" || node.kind === "institution" ? null : asked(() => api.topics(node, 6), (topics) => topicPills(api, topics)),
      node.kind === "work" ? null : recentWorks(explorer, node),
      person ? onDemand("Who next", () => api.recommendedCollaborators(id), (answer) => whoNext(explorer, answer)) : null,
      person ? onDemand("Topics next", () => api.recommendedTopics(id), (answer) => topicsNext(explorer, answer)) : null,
      person ? changes(explorer, node) : null,
    ],
  };
}

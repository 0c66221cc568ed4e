import { pairKey } from "./edges.js";

/**
 * @typedef {object} Entity as the API's slices have it
 * @property {string} id @property {"researcher" | "work" | "topic" | "institution"} kind @property {string} label
 * @property {number} [year] @property {number} [works] @property {number} [citations] @property {number} [authors]
 * @property {number} [firstYear] @property {number} [lastYear] @property {number} [community]
 * @property {string} [country] @property {string} [institution] @property {boolean} hyperAuthored
 *
 * @typedef {object} Link all relationships between two entities
 * @property {string} key @property {string} a @property {string} b
 * @property {import("./edges.js").Edge[]} edges the most telling first
 */

/** A picture holds no more: beyond that it is no picture any longer. */
export const MOST = 10_000;

/** Entities and links on screen, and which expansion brought each. A picture never changes: steps make a new one. */
export class Picture {
  /**
   * @param {Map<string, Entity>} nodes
   * @param {Map<string, Link>} links by their pair's key
   * @param {Map<string, string>} origins which entity's expansion brought a node
   * @param {Map<string, Record<string, {total: number, shown: number, rule: string}>>} more per expanded entity and
   *   kind, how many neighbours there are and how many were brought
   * @param {Map<string, string>} captions of communities
   */
  constructor(nodes = new Map(), links = new Map(), origins = new Map(), more = new Map(), captions = new Map()) {
    this.nodes = nodes;
    this.links = links;
    this.origins = origins;
    this.more = more;
    this.captions = captions;
    this.neighbours = neighbours(links);
  }

  /** With what an expansion answered. @param {string} expanded @param {object} slice as the API answers */
  with(expanded, slice) {
    const nodes = new Map(this.nodes);
    const origins = new Map(this.origins);
    for (const node of [slice.focus, ...slice.nodes]) {
      if (nodes.size >= MOST) break;
      if (!nodes.has(node.id)) origins.set(node.id, expanded);
      nodes.set(node.id, node);
    }
    const more = new Map(this.more).set(expanded, grown(this.more.get(expanded), slice.truncation));
    const captions = new Map([...this.captions, ...Object.entries(slice.communities ?? {})]);
    return new Picture(nodes, joined(this.links, slice.edges, nodes), origins, more, captions);
  }

  /** With entities that were asked for by themselves. @param {{nodes: Entity[], edges: object[]}} view */
  withFound(view) {
    const nodes = new Map(this.nodes);
    for (const node of view.nodes) if (nodes.has(node.id) || nodes.size < MOST) nodes.set(node.id, node);
    const captions = new Map([...this.captions, ...Object.entries(view.communities ?? {})]);
    return new Picture(nodes, joined(this.links, view.edges, nodes), this.origins, this.more, captions);
  }

  /** @param {string[]} ids */
  without(ids) {
    const gone = new Set(ids);
    const kept = (map) => new Map([...map].filter(([id]) => !gone.has(id)));
    const links = new Map([...this.links].filter(([, { a, b }]) => !gone.has(a) && !gone.has(b)));
    return new Picture(kept(this.nodes), links, kept(this.origins), kept(this.more), this.captions);
  }

  /** What expanding an entity alone brought; what was expanded or came otherwise stays. @param {string} id */
  broughtBy(id) {
    return [...this.nodes.keys()].filter((one) => one !== id && this.origins.get(one) === id && !this.more.has(one));
  }

  /** @param {string} id */
  collapsed(id) {
    const rest = this.without(this.broughtBy(id));
    rest.more.delete(id);
    return rest;
  }

  /** @param {string} id */
  degree(id) {
    return this.neighbours.get(id)?.size ?? 0;
  }

  /** @param {string} a @param {string} b */
  link(a, b) {
    return this.links.get(pairKey(a, b));
  }
}

function neighbours(links) {
  const found = new Map();
  const add = (from, to) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { a, b } of links.values()) {
    add(a, b);
    add(b, a);
  }
  return found;
}

/** Links with edges added; an edge that is known already is told anew. */
function joined(links, edges, nodes) {
  const all = new Map(links);
  for (const edge of edges) {
    if (edge.source === edge.target || !nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    const key = pairKey(edge.source, edge.target);
    const others = (all.get(key)?.edges ?? []).filter((one) => one.kind !== edge.kind || one.source !== edge.source);
    const [a, b] = edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    all.set(key, { key, a, b, edges: [...others, edge] });
  }
  return all;
}

function grown(before, truncation) {
  const after = { ...before };
  for (const [kind, { total, shown, rule }] of Object.entries(truncation ?? {})) {
    after[kind] = { total: Math.max(total, before?.[kind]?.total ?? 0), shown: shown + (before?.[kind]?.shown ?? 0), rule };
  }
  return after;
}

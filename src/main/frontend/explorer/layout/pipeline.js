import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { groupsOf } from "./groups.js";
import { sunflower } from "./seed.js";
import { spread } from "./spread.js";

/** Room an entity has on the average, as the side of a square: enough for a short label beside it. */
const ROOM = 62;

/** The narrowest gap between two, and the widest, which small pictures have. */
const GAP = [3, 16];

const ROUNDS = 100;

/** Between two looks at what is held: ForceAtlas2 moves it all the same. */
const CHUNK = 10;

/** Links inside a group pull more than those between groups, so that groups stay together. */
const INSIDE = 1.5;
const BETWEEN = 0.2;

/**
 * @typedef {object} Problem
 * @property {{id: string, r: number, x?: number, y?: number, held?: boolean}[]} nodes held ones stay where they are
 * @property {{a: string, b: string, weight: number, strong: boolean}[]} links strong ones shape the picture
 * @property {string} focus
 * @property {boolean} fresh whether all are placed anew, but for those held; otherwise newcomers find room among them
 * @property {[string, number][]} groups numbers of groups that were known
 */

/**
 * Groups, then places: groups are laid out as a graph of their own, members in discs around their group's place, then
 * ForceAtlas2 (Jacomy et al., PLoS ONE 9, e98679, 2014) settles them, and what overlaps is moved apart. The same
 * problem has the same answer.
 * @param {Problem} problem
 * @param {(places: Float32Array) => void} [show] is given the places from time to time
 * @returns {{places: Float32Array, groups: [string, number][]}} two numbers a node, in the problem's order
 */
export function layOut({ nodes, links, focus, fresh, groups }, show = () => {}) {
  const graph = graphOf(nodes, links);
  const found = groupsOf(graph, focus, new Map(groups));
  const shape = shapeOf(nodes, links, found, focus);
  const held = nodes.filter((node) => node.held);
  if (fresh) plant(shape, nodes, found, focus);
  const settings = {
    ...forceAtlas2.inferSettings(shape),
    barnesHutOptimize: shape.order > 600,
    barnesHutTheta: 0.8,
    edgeWeightInfluence: 1,
    outboundAttractionDistribution: true,
    gravity: 0.6,
    scalingRatio: 4,
    slowDown: 2,
  };
  // ForceAtlas2 settles entities some eight units apart; newcomers must feel the room that is there.
  const scale = fresh ? 1 : ROOM / 8;
  resize(shape, 1 / scale);
  for (let round = 0; round < ROUNDS; round += CHUNK) {
    forceAtlas2.assign(shape, { iterations: CHUNK, settings });
    if (!fresh) held.forEach(({ id, x, y }) => shape.mergeNodeAttributes(id, { x: x / scale, y: y / scale }));
    if (fresh && nodes.length > 300) show(fitted(shape, nodes));
  }
  resize(shape, scale);
  const places = fresh ? fitted(shape, nodes) : placesOf(shape, nodes);
  return { places: apart(places, nodes), groups: [...found] };
}

function graphOf(nodes, links) {
  const graph = new Graph({ type: "undirected" });
  for (const { id } of nodes) graph.addNode(id);
  for (const { a, b, weight } of links) graph.mergeEdge(a, b, { weight: Math.max(weight, 0.05) });
  return graph;
}

/** The backbone with what else holds the focus in the middle. */
function shapeOf(nodes, links, found, focus) {
  const shape = new Graph({ type: "undirected" });
  for (const { id, x, y } of nodes) shape.addNode(id, { x: x ?? 0, y: y ?? 0, size: 1 });
  for (const { a, b, strong } of links) {
    if (!strong && a !== focus && b !== focus) continue;
    shape.mergeEdge(a, b, { weight: found.get(a) === found.get(b) ? INSIDE : BETWEEN });
  }
  return shape;
}

/** Groups around the middle by how they are linked, members in discs, best linked inmost. */
function plant(shape, nodes, found, focus) {
  const members = new Map();
  for (const { id } of nodes) {
    const number = found.get(id);
    if (number === undefined) continue;
    const list = members.get(number);
    if (list) list.push(id);
    else members.set(number, [id]);
  }
  const meta = new Graph({ type: "undirected" });
  [...members.keys()].forEach((number, i) => {
    const [x, y] = sunflower([0, 0], 10, i);
    meta.addNode(number, { x, y, size: Math.sqrt(members.get(number).length) * 1.6 });
  });
  shape.forEachEdge((edge, { weight }, a, b) => {
    const [p, q] = [found.get(a), found.get(b)];
    if (p === undefined || q === undefined || p === q) return;
    const sizes = Math.sqrt(members.get(p).length * members.get(q).length);
    meta.updateEdge(p, q, (old) => ({ weight: (old.weight ?? 0) + weight / sizes }));
  });
  forceAtlas2.assign(meta, { iterations: 200, settings: { gravity: 1, scalingRatio: 40, adjustSizes: true, slowDown: 4 } });
  for (const [number, ids] of members) {
    const { x, y } = meta.getNodeAttributes(number);
    ids.sort((a, b) => shape.degree(b) - shape.degree(a) || (a < b ? -1 : 1));
    ids.forEach((id, i) => {
      const [px, py] = sunflower([x, y], 1.6, i);
      shape.mergeNodeAttributes(id, { x: px, y: py });
    });
  }
  if (shape.hasNode(focus)) shape.mergeNodeAttributes(focus, { x: 0, y: 0 });
}

function resize(shape, factor) {
  if (factor === 1) return;
  shape.updateEachNodeAttributes((id, { x, y, ...rest }) => ({ ...rest, x: x * factor, y: y * factor }));
}

function placesOf(shape, nodes) {
  const places = new Float32Array(2 * nodes.length);
  nodes.forEach(({ id }, i) => {
    const { x, y } = shape.getNodeAttributes(id);
    places[2 * i] = x;
    places[2 * i + 1] = y;
  });
  return places;
}

/** Places around the middle, with the room each entity is to have; far-off ones do not decide the scale. */
function fitted(shape, nodes) {
  const places = placesOf(shape, nodes);
  const n = nodes.length;
  let [cx, cy] = [0, 0];
  for (let i = 0; i < n; i++) [cx, cy] = [cx + places[2 * i] / n, cy + places[2 * i + 1] / n];
  const distances = Float64Array.from({ length: n }, (_, i) => Math.hypot(places[2 * i] - cx, places[2 * i + 1] - cy)).sort();
  const typical = distances[Math.floor(0.85 * (n - 1))] || 1;
  const factor = (ROOM * Math.sqrt(n / Math.PI)) / typical;
  return places.map((value, i) => (value - (i % 2 === 0 ? cx : cy)) * factor);
}

function apart(places, nodes) {
  const bodies = nodes.map(({ r, x, y, held }, i) =>
    held ? { x, y, r, held } : { x: places[2 * i], y: places[2 * i + 1], r, held: false },
  );
  spread(bodies, nodes.length > 1000 ? GAP[0] : GAP[1]);
  bodies.forEach(({ x, y }, i) => {
    places[2 * i] = x;
    places[2 * i + 1] = y;
  });
  return places;
}

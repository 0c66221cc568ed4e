import { backbone, weights } from "../graph/backbone.js";
import { strongest } from "../layout/problem.js";
import { mix } from "./palette.js";

/** What steps back keeps so much of its colour: still to be seen, no longer in the way. */
const FADED = 0.16;

/**
 * What is to be drawn, in the picture's units, colours mixed: the same for screen, PNG and SVG.
 * @typedef {import("./palette.js").Colour} Colour
 * @typedef {{id: string, x: number, y: number, r: number, shape: string, fill: Colour, ring: Colour?, ringWidth: number,
 *   label: string, weight: number, bold: boolean, tone: string, faded: boolean}} Mark
 * @typedef {{key: string, ax: number, ay: number, bx: number, by: number, width: number, colour: Colour}} Line
 * @typedef {{text: string, x: number, y: number, colour: Colour, size: number}} Caption
 * @typedef {{lines: Line[], marks: Mark[], captions: Caption[]}} Scene faded ones first, so that the rest lies over them
 */

/**
 * @param {object} of
 * @param {import("../graph/picture.js").Picture} of.picture
 * @param {{nodes: Set<string>, links: import("../graph/picture.js").Link[]}} of.shown
 * @param {Map<string, [number, number]>} of.places
 * @param {(id: string) => number} of.radius
 * @param {import("../graph/groups.js").Groups} of.groups
 * @param {import("./palette.js").Palette} of.palette
 * @param {string} of.focus
 * @param {Set<string>} of.selected ids, or keys of links
 * @param {Set<string>?} of.near what stays while the rest steps back; null if nothing does
 * @param {Set<string>} of.pinned
 * @returns {Scene}
 */
export function sceneOf({ picture, shown, places, radius, groups, palette, focus, selected, near, pinned }) {
  const tone = (id) => groups.of.get(id)?.tone ?? "kx";
  const faded = (id) => near !== null && !near.has(id);
  const marks = [...shown.nodes].map((id) => {
    const node = picture.nodes.get(id);
    const [x, y] = places.get(id) ?? [0, 0];
    const colour = id === focus ? palette.ink : palette.tone(tone(id));
    const chosen = selected.has(id);
    return {
      id,
      x,
      y,
      r: radius(id),
      shape: node.kind,
      fill: faded(id) ? mix(colour, palette.paper, FADED) : colour,
      ring: chosen ? palette.ink : pinned.has(id) && !faded(id) ? palette.ink : null,
      ringWidth: chosen ? 3 : 1.5,
      label: node.label,
      weight: (id === focus ? 1e6 : 0) + (chosen ? 1e5 : 0) + (near?.has(id) ? 1e4 : 0) + radius(id) * 10 + picture.degree(id),
      bold: id === focus || chosen,
      tone: tone(id),
      faded: faded(id),
    };
  });
  const order = (mark) => (mark.faded ? 0 : selected.has(mark.id) || mark.id === focus ? 2 : 1);
  marks.sort((a, b) => order(a) - order(b));
  return {
    marks,
    lines: lines({ shown, places, palette, selected, near, tone, focus }),
    captions: captions(groups, marks, palette),
  };
}

/** @type {WeakMap<object, {weight: Function, kept: Set<string>}>} */
const shapes = new WeakMap();

/** Weights and backbone of what is shown; while entities glide or are pointed at they stay the same. */
function shapeOf(shown) {
  let shape = shapes.get(shown);
  if (!shape) {
    shape = { weight: weights(shown.links), kept: backbone(shown.links, strongest(shown.nodes.size)) };
    shapes.set(shown, shape);
  }
  return shape;
}

function lines({ shown, places, palette, selected, near, tone, focus }) {
  const { weight, kept } = shapeOf(shown);
  const drawn = [];
  for (const { key, a, b, ...link } of shown.links) {
    const chosen = selected.has(key);
    const lit = chosen || (near !== null && near.has(a) && near.has(b) && touches(near, a, b, selected));
    if (!lit && !kept.has(key)) continue;
    const [ax, ay] = places.get(a) ?? [0, 0];
    const [bx, by] = places.get(b) ?? [0, 0];
    const same = tone(a) === tone(b) || a === focus || b === focus;
    const colour = chosen ? palette.ink : palette.tone(same ? tone(a === focus ? b : a) : "kx");
    const share = chosen ? 1 : lit ? 0.75 : near !== null ? 0.07 : same ? 0.4 : 0.22;
    drawn.push({
      key,
      ax,
      ay,
      bx,
      by,
      width: chosen ? 3 : 0.7 + 1.5 * weight({ edges: link.edges }) + (lit ? 0.4 : 0),
      colour: mix(colour, palette.paper, share),
      order: chosen ? 2 : lit ? 1 : 0,
    });
  }
  return drawn.sort((p, q) => p.order - q.order);
}

/** With one entity in the middle of what is near, its own links; with more, those among them too. */
function touches(near, a, b, selected) {
  const centre = near.centre;
  return centre ? a === centre || b === centre : selected.size === 0 || selected.has(a) || selected.has(b);
}

/** Groups are named in their middle, the larger the group the larger its name. */
function captions(groups, marks, palette) {
  const sums = new Map();
  for (const { id, x, y, faded } of marks) {
    const group = groups.of.get(id);
    if (!group || faded) continue;
    const sum = sums.get(group) ?? { x: 0, y: 0, n: 0 };
    sums.set(group, { x: sum.x + x, y: sum.y + y, n: sum.n + 1 });
  }
  return [...sums]
    .filter(([group, { n }]) => n >= 8 && group.tone !== "kx")
    .map(([group, { x, y, n }]) => ({
      text: group.caption,
      x: x / n,
      y: y / n,
      colour: palette.tone(group.tone),
      size: Math.min(13 + Math.sqrt(n) / 2, 18),
    }));
}

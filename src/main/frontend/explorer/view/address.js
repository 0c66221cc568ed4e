import { KINDS } from "../words.js";
import { COLOURS, emptyView, HYPER, SIZES, WEIGHTINGS } from "./view.js";

/** More than anybody does by hand; a longer address is cut here rather than replayed for minutes. */
const MOST_STEPS = 200;
const MOST_IDS = 2000;

/** No identifier is longer; what is, names nothing. */
const LONGEST_ID = 300;

/**
 * The query that says all of a view, without its question mark; what is as usual is left out.
 * @param {import("./view.js").View} view
 */
export function format(view) {
  const usual = emptyView();
  const query = new URLSearchParams();
  if (view.focus) query.set("focus", view.focus);
  view.steps.forEach((step) => query.append("step", formatStep(step)));
  if (view.kinds.length < KINDS.length) query.set("kinds", view.kinds.join(","));
  for (const name of ["from", "to", "asOf", "weighting", "least", "hyper", "colour", "size"]) {
    if (view[name] !== usual[name] && view[name] !== null) query.set(name, String(view[name]));
  }
  view.selected.forEach((id) => query.append("selected", id));
  for (const [id, [x, y]] of Object.entries(view.pins)) query.append("pin", `${Math.round(x)},${Math.round(y)},${id}`);
  if (view.camera) query.set("camera", view.camera.map((value) => Number(value.toFixed(3))).join(","));
  if (view.table) query.set("table", "");
  return query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7E", "~");
}

/**
 * The view an address asks for. What cannot be read is as usual: a stale or broken link still opens.
 * @param {string} text a query, with or without its question mark
 * @returns {import("./view.js").View}
 */
export function parse(text) {
  const query = new URLSearchParams(text);
  const view = emptyView(id(query.get("focus")) ?? "");
  const kinds = (query.get("kinds") ?? "").split(",").filter((kind) => KINDS.includes(kind));
  return {
    ...view,
    steps: query.getAll("step").slice(0, MOST_STEPS).map(parseStep).filter((step) => step !== null),
    kinds: query.has("kinds") ? KINDS.filter((kind) => kinds.includes(kind)) : KINDS,
    from: year(query.get("from")),
    to: year(query.get("to")),
    asOf: year(query.get("asOf")),
    weighting: oneOf(WEIGHTINGS, query.get("weighting")),
    least: number(query.get("least"), 0, 1000) ?? 0,
    hyper: oneOf(HYPER, query.get("hyper")),
    colour: oneOf(COLOURS, query.get("colour")),
    size: oneOf(SIZES, query.get("size")),
    selected: query.getAll("selected").slice(0, MOST_IDS).filter((one) => one.length <= 2 * LONGEST_ID),
    pins: Object.fromEntries(query.getAll("pin").slice(0, MOST_IDS).map(pin).filter((one) => one !== null)),
    camera: camera(query.get("camera")),
    table: query.has("table"),
  };
}

const LETTERS = { expand: "e", add: "a", remove: "r", collapse: "c" };

/** `e W1`, `e.work W1` (more works), `r W1 W2`: ids hold no space. */
function formatStep(step) {
  const detail = step.do === "expand" && step.kind ? `.${step.kind}` : "";
  return [LETTERS[step.do] + detail, ...(step.ids ?? [step.id])].join(" ");
}

function parseStep(text) {
  const [head, ...ids] = text.split(" ");
  const [letter, kind] = head.split(".");
  const known = ids.slice(0, MOST_IDS).filter((one) => id(one) !== null);
  const what = Object.keys(LETTERS).find((name) => LETTERS[name] === letter);
  if (!what || known.length === 0) return null;
  if (what === "add" || what === "remove") return { do: what, ids: known };
  const step = { do: what, id: known[0] };
  return what === "expand" && KINDS.includes(kind) ? { ...step, kind } : step;
}

function pin(text) {
  const [x, y, ...rest] = text.split(",");
  const held = id(rest.join(","));
  const at = [number(x, -1e6, 1e6), number(y, -1e6, 1e6)];
  return held === null || at.includes(null) ? null : [held, at];
}

function camera(text) {
  const values = (text ?? "").split(",").map((value) => number(value, -1e6, 1e6));
  return values.length === 3 && !values.includes(null) && values[2] > 0 ? values : null;
}

const id = (text) => (text && text.length <= LONGEST_ID && !/\s/.test(text) ? text : null);
const year = (text) => number(text, 1000, 2100);
const oneOf = (allowed, text) => (allowed.includes(text) ? text : allowed[0]);

function number(text, least, most) {
  if (text === null || text === undefined || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= least && value <= most ? value : null;
}

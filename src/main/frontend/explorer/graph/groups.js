/** Tones a picture has; what is left is grey (kx). */
const TONES = 8;

/** Fewer are no group that a reader would look for. */
const FEWEST = 3;

/**
 * @typedef {{value: string, caption: string, tone: string, size: number}} Group
 * @typedef {{of: Map<string, Group>, list: Group[]}} Groups each entity's, and all, largest first
 */

/**
 * What the colours of a picture stand for.
 * @param {import("./picture.js").Picture} picture @param {Set<string>} shown @param {string} colour as in a view
 * @param {Map<string, number>} found groups the layout found, by entity
 * @returns {Groups}
 */
export function groups(picture, shown, colour, found) {
  const valueOf = VALUES[colour](picture, found);
  const members = new Map();
  for (const id of shown) {
    const value = valueOf(picture.nodes.get(id));
    if (value === null || value === undefined) continue;
    const list = members.get(value);
    if (list) list.push(id);
    else members.set(value, [id]);
  }
  const ordered = [...members].sort(
    colour === "year" ? ([a], [b]) => (a < b ? -1 : 1) : ([a, p], [b, q]) => q.length - p.length || (a < b ? -1 : 1),
  );
  const of = new Map();
  const list = ordered.map(([value, ids], place) => {
    const group = {
      value: String(value),
      caption: CAPTIONS[colour]?.(picture, value, ids) ?? String(value),
      tone: tone(colour, value, ids.length < FEWEST ? TONES : place),
      size: ids.length,
    };
    ids.forEach((id) => of.set(id, group));
    return group;
  });
  return { of, list };
}

const VALUES = {
  group: (picture, found) => (node) => found.get(node.id),
  community: () => (node) => node.community,
  kind: () => (node) => node.kind,
  institution: () => (node) => (node.kind === "institution" ? node.label : node.institution),
  country: () => (node) => node.country,
  year: () => (node) => span(node.year ?? node.lastYear),
};

const CAPTIONS = {
  group: (picture, value, ids) => strongest(picture, ids),
  community: (picture, value) => picture.captions.get(String(value)) || `Community ${value}`,
  kind: (picture, value) => value[0].toUpperCase() + value.slice(1),
  country: (picture, value) => country(value),
};

const KIND_TONES = { researcher: "researcher", work: "work", topic: "topic", institution: "institution" };

function tone(colour, value, place) {
  if (colour === "kind") return KIND_TONES[value];
  return place < TONES ? `k${place}` : "kx";
}

/** Five years are told apart better than one. */
function span(year) {
  if (!year) return null;
  const first = Math.floor(year / 5) * 5;
  return `${first}–${first + 4}`;
}

/** A group is called by its best linked topic; without one by its best linked member. */
function strongest(picture, ids) {
  const inside = new Set(ids);
  const links = (id) => [...(picture.neighbours.get(id) ?? [])].filter((other) => inside.has(other)).length;
  const topics = ids.filter((id) => picture.nodes.get(id).kind === "topic");
  const best = (topics.length > 0 ? topics : ids).reduce((p, q) => (links(q) > links(p) ? q : p));
  return picture.nodes.get(best).label;
}

const regions = typeof Intl.DisplayNames === "function" ? new Intl.DisplayNames("en", { type: "region" }) : null;

function country(code) {
  try {
    return regions?.of(code) ?? code;
  } catch {
    return code;
  }
}

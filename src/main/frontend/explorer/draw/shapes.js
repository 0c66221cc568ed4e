/**
 * Outlines that say the kind, each of about the same area as a disc of the radius: researcher disc, work square, topic
 * pill, institution triangle; as the words beside them have it.
 * @param {{moveTo: Function, lineTo: Function, arc: Function, closePath: Function}} path a canvas' or one like it
 * @param {string} kind @param {number} x @param {number} y @param {number} r
 */
export function outline(path, kind, x, y, r) {
  const corners = CORNERS[kind];
  if (kind === "topic") pill(path, x, y, r);
  else if (corners) corners.forEach(([dx, dy], i) => (i === 0 ? path.moveTo(x + dx * r, y + dy * r) : path.lineTo(x + dx * r, y + dy * r)));
  else {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  }
  path.closePath();
}

/** Half its length without the ends, and half its height, in radii. */
export const PILL = [0.75, 0.72];

/** Corners of what has some, in radii from the middle. */
export const CORNERS = {
  work: [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
  institution: [[0, -1.35], [1.25, 0.85], [-1.25, 0.85]],
};

/** Half the width and height of an outline, in radii. @param {string} kind @returns {[number, number]} */
export const extent = (kind) => (kind === "topic" ? [PILL[0] + PILL[1], PILL[1]] : kind === "institution" ? [1.25, 1.1] : [1, 1]);

function pill(path, x, y, r) {
  const [half, height] = [PILL[0] * r, PILL[1] * r];
  path.moveTo(x - half, y - height);
  path.arc(x + half, y, height, -Math.PI / 2, Math.PI / 2);
  path.arc(x - half, y, height, Math.PI / 2, (3 * Math.PI) / 2);
}

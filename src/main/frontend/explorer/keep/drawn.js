/** As the service takes them: entities as they are drawn, colours as `#rrggbb`. */
export function drawn(explorer, palette) {
  const { groups, radius, places } = explorer;
  return [...explorer.shown.nodes].map((id) => {
    const [x, y] = places.get(id) ?? [0, 0];
    return { id, x, y, color: hex(palette.tone(groups.of.get(id)?.tone ?? "kx")), size: 2 * radius(id) };
  });
}

/** @param {[number, number, number]} colour */
export const hex = (colour) => `#${colour.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

const HUES = [
  ["#1c66a8", "#72b4ee"],
  ["#a34a08", "#eda253"],
  ["#2b7349", "#70c897"],
  ["#80489a", "#c9a0de"],
  ["#ab3057", "#f191b0"],
  ["#0c707a", "#62cbd5"],
  ["#6d5e0e", "#d3c25c"],
  ["#5256b8", "#a9adf4"],
];

const strands = HUES.map(
  ([light, dark], i) => `.k${i} { --c: var(--peergraph-strand-${i}, light-dark(${light}, ${dark})); }`,
).join("\n");

/** The scheme is the page's; --peergraph-… of the page override every colour and typeface. */
export const CSS = `
:host {
  --ink: var(--peergraph-ink, light-dark(#1a1e23, #e4e6e8));
  --quiet: var(--peergraph-quiet, light-dark(#525a65, #a6afb9));
  --paper: var(--peergraph-paper, light-dark(#ffffff, #1a1e22));
  --rule: var(--peergraph-rule, light-dark(#e2e2db, #2e343b));
  --link: var(--peergraph-link, light-dark(#1a5687, #84b9e8));
  --at: var(--peergraph-focus, light-dark(#c2410c, #ffb066));
  --c: light-dark(#666d76, #98a1ab);
  display: block;
  container-type: inline-size;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--rule);
  font: 13px/1.5 var(--peergraph-font, system-ui, sans-serif);
}
:host([hidden]) { display: none; }
:host([scheme="light"]) { color-scheme: light; }
:host([scheme="dark"]) { color-scheme: dark; }
${strands}
.kx { --c: light-dark(#666d76, #98a1ab); }
figure { margin: 0; }
.said { min-height: 12rem; display: grid; place-content: center; justify-items: center; gap: 0.75rem; padding: 1rem; color: var(--quiet); }
.said p { margin: 0; }
button { font: inherit; color: var(--ink); background: none; border: 1px solid currentColor; border-radius: 3px; padding: 0.25rem 0.75rem; min-height: 24px; }
figcaption { border-top: 1px solid var(--rule); padding: 0.5rem 0.75rem; }
figcaption > * { margin: 0.25rem 0; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.swatch { display: inline-block; width: 0.7em; height: 0.7em; border-radius: 50%; background: var(--c); margin-right: 0.45em; }
.quiet { color: var(--quiet); }
a.page { color: var(--link); }
button:focus-visible, a.page:focus-visible { outline: 2px solid var(--at); outline-offset: 2px; }
.slice { display: block; width: 100%; height: auto; }
.slice-narrow { display: none; max-width: 34rem; margin: 0 auto; }
@container (max-width: 48rem) {
  .slice-wide { display: none; }
  .slice-narrow { display: block; }
}
.ring { fill: none; stroke: var(--quiet); stroke-dasharray: 1 6; opacity: 0.55; }
.line { fill: none; stroke: var(--c); stroke-linecap: round; opacity: 0.55; }
.faint { opacity: 0.3; }
.mark { text-decoration: none; outline: none; }
.shape { fill: var(--c); stroke: var(--paper); stroke-width: 1.5; }
.topic .shape { fill: var(--paper); stroke: var(--c); stroke-width: 1.25; }
text { fill: var(--ink); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.topic text { stroke: none; }
.work text { fill: var(--quiet); font-size: 11px; }
.institution text { font-size: 11px; }
.start { text-anchor: start; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.focus .shape { fill: var(--ink); stroke: none; }
.focus text { font: 600 14px var(--peergraph-name-font, Georgia, serif); fill: var(--paper); stroke: none; }
.slice-narrow .focus text { fill: var(--ink); stroke: var(--paper); stroke-width: 4px; }
.mark:hover .shape, .mark:focus-visible .shape { stroke: var(--at); stroke-width: 2.5; }
.mark:focus-visible text { text-decoration: underline; }
.pointed .line:not(.near), .pointed .mark:not(.near) { opacity: 0.18; }
.pointed .line.near { opacity: 0.9; }
@media (forced-colors: active) {
  .shape { stroke: CanvasText; }
}
`;

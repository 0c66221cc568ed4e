import { address } from "./address.js";
import { shape } from "./elements.js";
import { outline } from "./outline.js";

/**
 * One drawing of a slice, as its page has it.
 * @param {object} slice
 * @param {"wide" | "narrow"} form
 */
export function drawing(slice, form) {
  const { width, height, rings, lines, marks } = slice[form];
  return shape(
    "svg",
    {
      class: `slice slice-${form}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": `Research graph of ${slice.label}.`,
    },
    [
      shape("g", { "aria-hidden": "true" }, rings.map((d) => shape("path", { class: "ring", d }))),
      shape("g", { "aria-hidden": "true" }, lines.map(line)),
      shape("g", {}, marks.map((mark) => link(mark, slice.pages[mark.id]))),
    ],
  );
}

function line({ from, to, path, tone, width, faint }) {
  return shape("path", {
    class: `line ${tone}${faint ? " faint" : ""}`,
    d: path,
    "stroke-width": width,
    "data-a": from,
    "data-b": to,
  });
}

function link(mark, page) {
  const { number, kind, focus, tone, label, description, x, y, text } = mark;
  return shape(
    "a",
    {
      href: address(page),
      class: `mark ${kind} ${tone}${focus ? " focus" : ""}`,
      "aria-label": description,
      "data-n": number,
      transform: `translate(${x},${y})`,
    },
    [
      shape("title", {}, [label]),
      outline(mark),
      ...text.map((row) => shape("text", { x: row.x, y: row.y, class: row.anchor }, [row.text])),
    ],
  );
}

import { ahead } from "./direction.js";
import { neighbours } from "./neighbours.js";

/** Long enough that a pointer on its way elsewhere makes nothing flicker. */
const PAUSE = 60;

/**
 * Makes a drawing one tab stop whose marks the arrow keys walk, and lets step back what is not linked
 * to the mark pointed at.
 * @param {SVGSVGElement} svg
 */
export function walkable(svg) {
  const marks = [...svg.querySelectorAll("a.mark")];
  const numbers = marks.map((mark) => Number(mark.dataset.n));
  const points = marks.map((mark) => {
    const { e, f } = mark.transform.baseVal.consolidate().matrix;
    return { x: e, y: f };
  });
  const point = pointing(svg, marks, numbers);
  const stop = (index) =>
    marks.forEach((mark, i) => mark.setAttribute("tabindex", i === index ? "0" : "-1"));

  stop(0);
  svg.setAttribute("aria-label", `${svg.getAttribute("aria-label")} Arrow keys walk from one to the next.`);
  svg.addEventListener("pointerleave", () => point(-1));
  svg.addEventListener("focusout", () => point(-1));
  marks.forEach((mark, i) => {
    mark.addEventListener("pointerenter", () => point(i));
    mark.addEventListener("focus", () => {
      stop(i);
      point(i);
    });
    mark.addEventListener("keydown", (event) => {
      if (event.key === "Escape") point(-1);
      if (event.key !== "Home" && !event.key.startsWith("Arrow")) return;
      event.preventDefault();
      const next = event.key === "Home" ? 0 : ahead(points, i, event.key);
      if (next >= 0) marks[next].focus();
    });
  });
}

/** Marks what is near the mark of an index; everything is near the focus, and near nothing (-1). */
function pointing(svg, marks, numbers) {
  const lines = [...svg.querySelectorAll(".line")].map((line) => ({
    line,
    a: Number(line.dataset.a),
    b: Number(line.dataset.b),
  }));
  const linked = neighbours(lines);
  let timer = null;
  return (index) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const number = numbers[index] ?? 0;
      svg.classList.toggle("pointed", number !== 0);
      if (number === 0) return;
      const near = linked.get(number) ?? new Set();
      marks.forEach((mark, i) => {
        const other = numbers[i];
        mark.classList.toggle("near", other === number || other === 0 || near.has(other));
      });
      lines.forEach(({ line, a, b }) => line.classList.toggle("near", a === number || b === number));
    }, PAUSE);
  };
}

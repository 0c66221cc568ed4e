// The drawn slice: pointing at an entity quiets what is not linked with it; one tab stop, arrows walk on.
import { nearest } from "./nearest.js";

/** @param {SVGElement} svg */
export function slice(svg) {
  const marks = [...svg.querySelectorAll(".mark")];
  const lines = [...svg.querySelectorAll(".line")];
  if (marks.length === 0) return;
  const points = marks.map((mark) => {
    const [x, y] = mark.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    return { x, y };
  });

  const light = (mark) => {
    svg.classList.toggle("lit", mark !== null);
    const number = mark?.dataset.n;
    const linked = new Set([number]);
    for (const line of lines) {
      const { a, b } = line.dataset;
      const on = mark !== null && (a === number || b === number);
      line.classList.toggle("on", on);
      if (on) linked.add(a).add(b);
    }
    for (const each of marks) each.classList.toggle("on", mark !== null && linked.has(each.dataset.n));
  };
  const stop = (index) => marks.forEach((mark, i) => mark.setAttribute("tabindex", i === index ? "0" : "-1"));

  stop(0);
  marks.forEach((mark, i) => {
    mark.addEventListener("pointerenter", () => light(mark));
    mark.addEventListener("pointerleave", () => light(null));
    mark.addEventListener("focus", () => {
      stop(i);
      light(mark);
    });
    mark.addEventListener("blur", () => light(null));
    mark.addEventListener("keydown", (event) => {
      const next = nearest(points, i, event.key);
      if (next !== i) {
        event.preventDefault();
        marks[next].focus();
      }
    });
  });
}

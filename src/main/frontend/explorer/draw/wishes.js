import { growth, project } from "./camera.js";
import { extent } from "./shapes.js";

/** Letters a label has at most; the panel and the table have it whole. */
const LETTERS = 34;

/** Marks that get in the way of labels; of more, only the largest, or placing would take longer than drawing. */
const OBSTACLES = 1500;

/**
 * Which labels a scene would have at this distance, best first, and what they must not lie on.
 * @param {import("./scene.js").Scene} scene @param {import("./camera.js").Camera} camera
 * @param {import("./camera.js").Size} size
 */
export function wishes(scene, camera, size) {
  const at = project(camera, size);
  const grow = growth(camera.scale);
  const captions = scene.marks.length > 80 && camera.scale < 1.2 ? scene.captions : [];
  const onScreen = ({ x, y }) => at.x(x) > -20 && at.x(x) < size.width + 20 && at.y(y) > -20 && at.y(y) < size.height + 20;
  const marks = scene.marks.filter((mark) => !mark.faded && onScreen(mark)).sort((a, b) => b.weight - a.weight);
  return {
    wishes: [
      ...captions.map(({ text, x, y, colour, size: height }) => ({
        text: cut(text), x: at.x(x), y: at.y(y), rx: 0, ry: 0, size: height, bold: true, centred: true, colour, id: "",
      })),
      ...marks.map(({ id, label, x, y, r, bold, shape }) => ({
        text: cut(label), x: at.x(x), y: at.y(y), rx: extent(shape)[0] * r * grow, ry: extent(shape)[1] * r * grow, size: bold ? 13 : 12, bold: bold || shape === "topic", centred: false, colour: null, id,
      })),
    ],
    obstacles: marks.slice(0, OBSTACLES).map(({ x, y, r, shape }) => {
      const [rx, ry] = extent(shape).map((part) => part * r * grow);
      return { left: at.x(x) - rx, top: at.y(y) - ry, width: 2 * rx, height: 2 * ry };
    }),
  };
}

/** @param {string} text */
function cut(text) {
  const letters = [...text];
  return letters.length > LETTERS ? letters.slice(0, LETTERS - 1).join("").trimEnd() + "…" : text;
}

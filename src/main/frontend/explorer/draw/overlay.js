import { placeLabels } from "./labels.js";
import { css, mix } from "./palette.js";
import { wishes } from "./wishes.js";

/** More labels than anybody reads at a time. */
const MOST = 140;

/** Which letters take how much room; asking the canvas each time would cost more than drawing. */
const widths = new Map();

/** @param {CanvasRenderingContext2D} context @param {string} sans */
export function measureWith(context, sans) {
  return (text, size, bold) => {
    const key = `${size}|${bold}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font(size, bold, sans);
      width = context.measureText(text).width + 2;
      widths.set(key, width);
    }
    return width;
  };
}

/** The labels of a scene, placed. */
export function labelsOf(scene, camera, size, measure) {
  const { wishes: wanted, obstacles } = wishes(scene, camera, size);
  return placeLabels(wanted, size, measure, obstacles, MOST);
}

/** Writes labels, each with a seam of paper that parts it from the lines below. */
export function write(context, labels, palette) {
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.textBaseline = "middle";
  context.strokeStyle = css(palette.paper);
  for (const { text, left, top, height, size, bold, colour } of labels) {
    context.font = font(size, bold, palette.sans);
    context.strokeText(text, left + 1, top + height / 2);
    context.fillStyle = css(colour ? mix(colour, palette.ink, 0.9) : palette.ink);
    context.fillText(text, left + 1, top + height / 2);
  }
}

const font = (size, bold, sans) => `${bold ? 600 : 400} ${size}px ${sans}`;

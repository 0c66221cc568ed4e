/** A canvas for what is told in words elsewhere. */
export function layer() {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  return canvas;
}

/** Gives a canvas as many pixels as the screen has for it. @param {HTMLCanvasElement} canvas @param {import("./camera.js").Size} size */
export function sharpen(canvas, { width, height }) {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
}

import { paint } from "./canvas.js";
import { write } from "./overlay.js";

/** A scene as a picture of twice the size of the screen's pixels. @returns {Promise<Blob>} */
export function png(scene, labels, camera, size, palette) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2 * size.width, 2 * size.height];
  const context = canvas.getContext("2d", { alpha: false });
  context.scale(2, 2);
  paint(context, scene, camera, size, palette);
  write(context, labels, palette);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be written."))), "image/png"),
  );
}

import { paint } from "./canvas.js";
import { layer, sharpen } from "./layer.js";
import { webgl } from "./webgl.js";

/** Draws lines and marks: with WebGL where there is a GPU, on a 2D canvas elsewhere and once the GPU is lost. */
export class Painter {
  #host;
  #canvas = layer();
  #draw;

  /** @param {HTMLElement} host @param {boolean} forceWebgl for measuring @param {() => void} onLost when it is to be drawn anew */
  constructor(host, forceWebgl, onLost) {
    this.#host = host;
    host.prepend(this.#canvas);
    this.#draw = webgl(this.#canvas, forceWebgl);
    if (this.#draw) {
      host.dataset.painter = "webgl";
      this.#canvas.addEventListener("webglcontextlost", () => {
        this.#fallBack();
        onLost();
      });
    } else {
      this.#fallBack();
    }
  }

  /** A canvas that was asked for WebGL gives no other context any more. */
  #fallBack() {
    const canvas = layer();
    [canvas.width, canvas.height] = [this.#canvas.width, this.#canvas.height];
    this.#canvas.replaceWith(canvas);
    this.#canvas = canvas;
    this.#host.dataset.painter = "canvas";
    const context = canvas.getContext("2d", { alpha: false });
    this.#draw = (scene, camera, size, palette) => {
      context.setTransform(canvas.width / size.width, 0, 0, canvas.height / size.height, 0, 0);
      paint(context, scene, camera, size, palette);
    };
  }

  resize(size) {
    sharpen(this.#canvas, size);
  }

  draw(scene, camera, size, palette) {
    this.#draw(scene, camera, size, palette);
  }
}

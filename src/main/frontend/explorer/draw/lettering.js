import { layer, sharpen } from "./layer.js";
import { labelsOf, measureWith, write } from "./overlay.js";

/** Labels over the picture, and the lasso: written anew, or as they are taken along with the camera. */
export class Lettering {
  #canvas = layer();
  #ink = this.#canvas.getContext("2d");
  #measure;
  /** @type {import("./camera.js").Camera | null} where it was written from; null if it is to be written */ #from = null;
  /** @type {[number, number][] | null} in pixels */ #lasso = null;

  /** @param {HTMLElement} host @param {string} sans the font */
  constructor(host, sans) {
    host.prepend(this.#canvas);
    this.#measure = measureWith(this.#ink, sans);
  }

  resize(size) {
    sharpen(this.#canvas, size);
    this.renew();
  }

  /** What is written holds no more. */
  renew() {
    this.#from = null;
  }

  /** @param {[number, number][] | null} loop in pixels; null takes it away */
  lasso(loop) {
    this.#lasso = loop;
    this.renew();
  }

  /** The labels of a scene, placed. */
  labels(scene, camera, size) {
    return labelsOf(scene, camera, size, this.#measure);
  }

  draw(scene, camera, size, palette) {
    if (this.#from) this.#carry(camera, size);
    else this.#write(scene, camera, size, palette);
  }

  #write(scene, camera, size, palette) {
    this.#from = camera;
    const sharp = this.#canvas.width / size.width;
    this.#ink.setTransform(sharp, 0, 0, sharp, 0, 0);
    this.#ink.clearRect(0, 0, size.width, size.height);
    write(this.#ink, this.labels(scene, camera, size), palette);
    if (this.#lasso) this.#drawLasso(palette);
    this.#canvas.style.transform = "";
  }

  /** All of it as one picture. */
  #carry(camera, size) {
    const { x, y, scale } = this.#from;
    const grown = camera.scale / scale;
    const shift = (from, to, length) => (from - to) * camera.scale + (length / 2) * (1 - grown);
    const [dx, dy] = [shift(x, camera.x, size.width), shift(y, camera.y, size.height)];
    this.#canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${grown})`;
  }

  #drawLasso(palette) {
    const ink = this.#ink;
    ink.beginPath();
    this.#lasso.forEach(([x, y], i) => (i === 0 ? ink.moveTo(x, y) : ink.lineTo(x, y)));
    ink.closePath();
    ink.setLineDash([4, 3]);
    ink.lineWidth = 1.5;
    ink.strokeStyle = `rgb(${palette.focus.join(" ")})`;
    ink.stroke();
    ink.setLineDash([]);
  }
}

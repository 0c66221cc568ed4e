import { paint } from "./canvas.js";
import { fit, project, unproject } from "./camera.js";
import { lineAt, markAt, marksInside } from "./hits.js";
import { labelsOf, measureWith, write } from "./overlay.js";
import { palette } from "./palette.js";
import { svg } from "./svg.js";
import { webgl } from "./webgl.js";

/** Labels are placed anew so long after the camera came to rest, in pictures too large to do it on every frame. */
const REST = 400;
const LARGE = 600;

/** How long entities take to their new places. */
const GLIDE = 350;

/** The canvas and what is on it: a scene, a camera, labels. It draws when something changed, once a frame. */
export class Stage {
  #host;
  #lower = document.createElement("canvas");
  #upper = document.createElement("canvas");
  #draw;
  #ink;
  #measure;
  #frame = 0;
  #rested = 0;
  /** @type {import("./camera.js").Camera | null} where labels were written from; null if they are to be written */ #written = null;
  #lasso = null;
  scene = { lines: [], marks: [], captions: [] };
  camera = { x: 0, y: 0, scale: 1 };
  size = { width: 1, height: 1 };
  palette;

  /** @param {HTMLElement} host @param {(size: object) => void} onResize @param {boolean} [forceWebgl] for measuring */
  constructor(host, onResize, forceWebgl = false) {
    this.#host = host;
    this.palette = palette(host);
    for (const canvas of [this.#lower, this.#upper]) {
      canvas.setAttribute("aria-hidden", "true");
      host.prepend(canvas);
    }
    host.prepend(this.#lower);
    this.#ink = this.#upper.getContext("2d");
    this.#measure = measureWith(this.#ink, this.palette.sans);
    this.#draw = this.#painter(forceWebgl);
    new ResizeObserver(() => {
      this.#resize();
      onResize(this.size);
    }).observe(host);
    this.#resize();
  }

  #painter(forceWebgl) {
    const gpu = webgl(this.#lower, forceWebgl);
    if (gpu) {
      this.#lower.addEventListener("webglcontextlost", () => this.#fallBack());
      this.#host.dataset.painter = "webgl";
      return gpu;
    }
    // A canvas that was asked for WebGL gives no other context any more.
    return this.#fallBack();
  }

  #fallBack() {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    [canvas.width, canvas.height] = [this.#lower.width, this.#lower.height];
    this.#lower.replaceWith(canvas);
    this.#lower = canvas;
    this.#host.dataset.painter = "canvas";
    const context = canvas.getContext("2d", { alpha: false });
    this.#draw = (scene, camera, size, colours) => {
      context.setTransform(canvas.width / size.width, 0, 0, canvas.height / size.height, 0, 0);
      paint(context, scene, camera, size, colours);
    };
    this.invalidate();
    return this.#draw;
  }

  /** Reads the colours of the page anew, after its scheme changed. */
  restyle() {
    this.palette = palette(this.#host);
  }

  show(scene) {
    this.scene = scene;
    this.#written = null;
    this.invalidate();
  }

  look(camera) {
    this.camera = camera;
    if (this.scene.marks.length <= LARGE) this.#written = null;
    else this.#restLater();
    this.invalidate();
  }

  /** Everything there is, to the middle. @param {Iterable<[number, number]>} places */
  fitted(places) {
    return fit(places, this.size);
  }

  pixelOf(x, y) {
    const at = project(this.camera, this.size);
    return [at.x(x), at.y(y)];
  }

  markAt(px, py) {
    return markAt(this.scene, this.camera, ...unproject(this.camera, this.size, px, py));
  }

  lineAt(px, py) {
    return lineAt(this.scene, this.camera, ...unproject(this.camera, this.size, px, py));
  }

  /** @param {[number, number][] | null} loop in pixels; null takes it away */
  lasso(loop) {
    this.#lasso = loop;
    this.#written = null;
    this.invalidate();
  }

  marksInside(loop) {
    return marksInside(this.scene, loop.map(([px, py]) => unproject(this.camera, this.size, px, py)));
  }

  invalidate() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.paintNow();
    });
  }

  /** Draws at once, for the first picture and for measuring. */
  paintNow() {
    performance.mark("explorer-paint");
    this.#draw(this.scene, this.camera, this.size, this.palette);
    if (this.#written) this.#carryLabels();
    else this.#writeLabels();
    performance.measure("explorer-frame", "explorer-paint");
  }

  /** The picture as a file: what is on screen. @param {string} title */
  svg(title) {
    const labels = labelsOf(this.scene, this.camera, this.size, this.#measure);
    return svg(this.scene, labels, this.camera, this.size, this.palette, title);
  }

  /** @returns {Promise<Blob>} at twice the size of the screen's pixels */
  png() {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2 * this.size.width, 2 * this.size.height];
    const context = canvas.getContext("2d", { alpha: false });
    context.scale(2, 2);
    paint(context, this.scene, this.camera, this.size, this.palette);
    write(context, labelsOf(this.scene, this.camera, this.size, this.#measure), this.palette);
    return new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be written."))), "image/png"),
    );
  }

  /** Calls back with 0 to 1 until the time is over; at once with 1 for those who want no motion. */
  glide(step) {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden) return step(1);
    const began = performance.now();
    const next = (now) => {
      const share = Math.min((now - began) / GLIDE, 1);
      if (step(1 - (1 - share) ** 3) !== false && share < 1) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }

  #writeLabels() {
    this.#written = this.camera;
    const sharp = this.#upper.width / this.size.width;
    this.#ink.setTransform(sharp, 0, 0, sharp, 0, 0);
    this.#ink.clearRect(0, 0, this.size.width, this.size.height);
    write(this.#ink, labelsOf(this.scene, this.camera, this.size, this.#measure), this.palette);
    if (this.#lasso) this.#drawLasso();
    this.#upper.style.transform = "";
  }

  /** Takes written labels along with the camera, as one picture. */
  #carryLabels() {
    const { x, y, scale } = this.#written;
    const grown = this.camera.scale / scale;
    const shift = (from, to, length) => (from - to) * this.camera.scale + (length / 2) * (1 - grown);
    const [dx, dy] = [shift(x, this.camera.x, this.size.width), shift(y, this.camera.y, this.size.height)];
    this.#upper.style.transform = `translate(${dx}px, ${dy}px) scale(${grown})`;
  }

  #restLater() {
    clearTimeout(this.#rested);
    this.#rested = setTimeout(() => {
      this.#written = null;
      this.invalidate();
    }, REST);
  }

  #drawLasso() {
    const ink = this.#ink;
    ink.beginPath();
    this.#lasso.forEach(([x, y], i) => (i === 0 ? ink.moveTo(x, y) : ink.lineTo(x, y)));
    ink.closePath();
    ink.setLineDash([4, 3]);
    ink.lineWidth = 1.5;
    ink.strokeStyle = `rgb(${this.palette.focus.join(" ")})`;
    ink.stroke();
    ink.setLineDash([]);
  }

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    for (const canvas of [this.#lower, this.#upper]) {
      canvas.width = Math.round(width * devicePixelRatio);
      canvas.height = Math.round(height * devicePixelRatio);
    }
    this.#written = null;
    this.invalidate();
  }
}

import { fit, project, unproject } from "./camera.js";
import { lineAt, markAt, marksInside } from "./hits.js";
import { Lettering } from "./lettering.js";
import { Painter } from "./painter.js";
import { palette } from "./palette.js";
import { png } from "./png.js";
import { svg } from "./svg.js";

/** Labels are placed anew so long after the camera came to rest, in pictures too large to do it on every frame. */
const REST = 400;
const LARGE = 600;

/** A scene looked at through a camera. It is drawn when something changed, once a frame. */
export class Stage {
  #host;
  #lettering;
  #painter;
  #frame = 0;
  #rested = 0;
  scene = { lines: [], marks: [], captions: [] };
  camera = { x: 0, y: 0, scale: 1 };
  size = { width: 1, height: 1 };
  palette;

  /** @param {HTMLElement} host @param {(size: object) => void} onResize @param {boolean} [forceWebgl] for measuring */
  constructor(host, onResize, forceWebgl = false) {
    this.#host = host;
    this.palette = palette(host);
    this.#lettering = new Lettering(host, this.palette.sans);
    this.#painter = new Painter(host, forceWebgl, () => this.invalidate());
    new ResizeObserver(() => {
      this.#resize();
      onResize(this.size);
    }).observe(host);
    this.#resize();
  }

  /** Reads the colours of the page anew, after its scheme changed. */
  restyle() {
    this.palette = palette(this.#host);
  }

  show(scene) {
    this.scene = scene;
    this.#lettering.renew();
    this.invalidate();
  }

  look(camera) {
    this.camera = camera;
    if (this.scene.marks.length <= LARGE) this.#lettering.renew();
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
    this.#lettering.lasso(loop);
    this.invalidate();
  }

  marksInside(loop) {
    return marksInside(this.scene, loop.map(([px, py]) => unproject(this.camera, this.size, px, py)));
  }

  invalidate() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    performance.mark("explorer-paint");
    this.#painter.draw(this.scene, this.camera, this.size, this.palette);
    this.#lettering.draw(this.scene, this.camera, this.size, this.palette);
    performance.measure("explorer-frame", "explorer-paint");
  }

  /** The picture as a file: what is on screen. @param {string} title */
  svg(title) {
    return svg(this.scene, this.#labels(), this.camera, this.size, this.palette, title);
  }

  png() {
    return png(this.scene, this.#labels(), this.camera, this.size, this.palette);
  }

  #labels() {
    return this.#lettering.labels(this.scene, this.camera, this.size);
  }

  #restLater() {
    clearTimeout(this.#rested);
    this.#rested = setTimeout(() => {
      this.#lettering.renew();
      this.invalidate();
    }, REST);
  }

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    this.#painter.resize(this.size);
    this.#lettering.resize(this.size);
    this.invalidate();
  }
}

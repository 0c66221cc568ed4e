import { glide } from "./draw/glide.js";
import { sceneOf } from "./draw/scene.js";
import { Stage } from "./draw/stage.js";

/** Shows the explorer's picture on a stage, and what is pointed at. */
export class PictureView {
  #explorer;
  #pointed = null;
  #placesNow = new Map();
  #gliding = 0;
  /** Whether the camera follows the picture; a hand on it ends that. */
  #follows;
  stage;

  /** @param {HTMLElement} host @param {import("./explorer.js").Explorer} explorer @param {boolean} forceWebgl for measuring */
  constructor(host, explorer, forceWebgl) {
    this.#explorer = explorer;
    this.#follows = explorer.view.camera === null;
    this.stage = new Stage(host, () => this.#follows && this.fit(), forceWebgl);
    if (explorer.view.camera) {
      const [x, y, scale] = explorer.view.camera;
      this.stage.look({ x, y, scale });
    }
    explorer.addEventListener("picture", () => this.#toPlaces());
    explorer.addEventListener("view", () => this.draw());
    // Where an entity is drawn, in pixels from the corner, for scripts that point at it.
    Object.assign(host, { placeOf: (id) => this.stage.pixelOf(...(this.#placesNow.get(id) ?? [])) });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#restyle());
    new MutationObserver(() => this.#restyle()).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  /** @param {string | null} id what a pointer or the keyboard is on */
  point(id) {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.draw();
  }

  get pointed() {
    return this.#pointed;
  }

  /** @param {import("./draw/camera.js").Camera} camera by hand */
  look(camera) {
    this.#follows = false;
    this.stage.look(camera);
    this.#explorer.change({ camera: [camera.x, camera.y, camera.scale] }, { silent: true, still: true });
  }

  /** Everything in the middle, and following again. */
  fit() {
    this.#follows = true;
    const { nodes } = this.#explorer.shown;
    this.stage.look(this.stage.fitted([...this.#placesNow].filter(([id]) => nodes.has(id)).map(([, place]) => place)));
    this.#explorer.change({ camera: null }, { silent: true, still: true });
  }

  /** An entity into the middle, if it is out of sight. @param {string} id */
  bringIntoSight(id) {
    const place = this.#explorer.places.get(id);
    const { camera, size } = this.stage;
    if (!place) return;
    const [dx, dy] = [Math.abs(place[0] - camera.x) * camera.scale, Math.abs(place[1] - camera.y) * camera.scale];
    if (dx > size.width / 2 - 40 || dy > size.height / 2 - 40) this.look({ ...camera, x: place[0], y: place[1] });
  }

  /** Moves one entity with the pointer. */
  drag(id, x, y) {
    this.#placesNow.set(id, [x, y]);
    this.draw();
  }

  draw() {
    const { picture, view, groups, radius, shown } = this.#explorer;
    const selected = new Set(view.selected);
    this.stage.show(
      sceneOf({
        picture,
        shown,
        places: this.#placesNow,
        radius,
        groups,
        palette: this.stage.palette,
        focus: view.focus,
        selected,
        near: this.#near(picture, selected),
        pinned: new Set(Object.keys(view.pins)),
      }),
    );
  }

  /** What does not step back: what is pointed at or selected, and what is linked to it. */
  #near(picture, selected) {
    const of = (id) => [id, ...(picture.neighbours.get(id) ?? [])];
    if (this.#pointed && picture.nodes.has(this.#pointed)) {
      return Object.assign(new Set(of(this.#pointed)), { centre: this.#pointed });
    }
    const ids = [...selected].flatMap((one) => (one.includes("~") ? one.split("~") : of(one)));
    if (ids.length === 0) return null;
    const link = [...selected].find((one) => one.includes("~"));
    return Object.assign(new Set(ids), { centre: link ? null : selected.size === 1 ? [...selected][0] : null });
  }

  /** Lets entities glide from where they are to where they are to be; newcomers appear in place. */
  #toPlaces() {
    const target = this.#explorer.places;
    const from = new Map([...target].map(([id, place]) => [id, this.#placesNow.get(id) ?? place]));
    const own = ++this.#gliding;
    glide((share) => {
      if (own !== this.#gliding) return false;
      this.#placesNow = new Map(
        [...target].map(([id, [x, y]]) => {
          const [fx, fy] = from.get(id);
          return [id, [fx + (x - fx) * share, fy + (y - fy) * share]];
        }),
      );
      this.draw();
      if (this.#follows) this.fit();
      return true;
    });
  }

  #restyle() {
    this.stage.restyle();
    this.draw();
  }
}

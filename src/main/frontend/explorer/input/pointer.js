import { pan, unproject, zoom } from "../draw/camera.js";

/** Long enough that a pointer on its way elsewhere makes nothing flicker. */
const PAUSE = 60;

/** A hand trembles: so many pixels are no drag. */
const STILL = 4;

/** Two clicks within this time are one double click. */
const DOUBLE = 350;

/**
 * Mouse, pen and fingers on the picture: point, click, double click, drag, lasso, wheel, pinch.
 * @param {HTMLElement} host @param {import("../picture-view.js").PictureView} view @param {import("../explorer.js").Explorer} explorer
 */
export function pointers(host, view, explorer) {
  const { stage } = view;
  const down = new Map();
  let action = null;
  let hovering = 0;
  let last = { id: null, time: 0 };

  const at = (event) => {
    const { left, top } = host.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  host.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    host.focus({ preventScroll: true });
    host.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at(event));
    if (down.size === 2) return void (action = pinch([...down.values()]));
    const mark = stage.markAt(...at(event));
    action = event.altKey ? lasso(at(event)) : mark ? drag(mark) : shift();
    action.began = at(event);
  });

  host.addEventListener("pointermove", (event) => {
    const point = at(event);
    if (!action) return hover(event, point);
    const before = down.get(event.pointerId);
    if (!before) return;
    down.set(event.pointerId, point);
    if (action.began && !action.moved && Math.hypot(point[0] - action.began[0], point[1] - action.began[1]) < STILL) return;
    action.moved = true;
    action.move(point, before, [...down.values()]);
  });

  const up = (event) => {
    if (!down.delete(event.pointerId) || !action) return;
    const ended = action;
    action = null;
    if (ended.moved) ended.end?.(at(event));
    else if (event.type === "pointerup" && ended.began) click(event, at(event));
    // One of two fingers was lifted: the other goes on moving the picture.
    if (down.size === 1) action = { ...shift(), moved: true };
  };
  host.addEventListener("pointerup", up);
  host.addEventListener("pointercancel", up);
  host.addEventListener("pointerleave", () => {
    clearTimeout(hovering);
    if (!action) view.point(null);
  });
  host.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      view.look(zoom(stage.camera, stage.size, ...at(event), Math.exp((-event.deltaY * lines) / 400)));
    },
    { passive: false },
  );

  function hover(event, point) {
    clearTimeout(hovering);
    hovering = setTimeout(() => {
      const mark = stage.markAt(...point);
      host.style.cursor = mark || stage.lineAt(...point) ? "pointer" : "";
      if (event.pointerType !== "touch") view.point(mark?.id ?? null);
    }, PAUSE);
  }

  function click(event, point) {
    const mark = stage.markAt(...point);
    const now = performance.now();
    if (mark && mark.id === last.id && now - last.time < DOUBLE) {
      last = { id: null, time: 0 };
      return void explorer.expand(mark.id);
    }
    last = { id: mark?.id ?? null, time: now };
    if (mark) return event.shiftKey ? explorer.toggle(mark.id) : explorer.select([mark.id]);
    const line = stage.lineAt(...point);
    explorer.select(line ? [line.key] : []);
  }

  function shift() {
    return { move: (point, before) => view.look(pan(stage.camera, point[0] - before[0], point[1] - before[1])) };
  }

  function drag(mark) {
    return {
      move: (point) => view.drag(mark.id, ...unproject(stage.camera, stage.size, ...point)),
      end: (point) => {
        explorer.beginDrag();
        explorer.pin(mark.id, ...unproject(stage.camera, stage.size, ...point));
      },
    };
  }

  function lasso(from) {
    const loop = [from];
    return {
      move: (point) => {
        loop.push(point);
        stage.lasso(loop);
      },
      end: () => {
        stage.lasso(null);
        explorer.select(stage.marksInside(loop));
      },
    };
  }

  function pinch(fingers) {
    let before = fingers;
    return {
      move: (point, old, now) => {
        if (now.length < 2) return;
        const [middle, was] = [centre(now), centre(before)];
        const moved = pan(stage.camera, middle[0] - was[0], middle[1] - was[1]);
        view.look(zoom(moved, stage.size, ...middle, apart(now) / Math.max(apart(before), 1)));
        before = now;
      },
    };
  }
}

const centre = ([a, b]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const apart = ([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

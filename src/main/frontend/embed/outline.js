import { shape } from "./elements.js";

/** Room under the gable of a focus wide enough to hold its name. */
const EAVES = 24;

/** A researcher is a disc, a work a square, a topic a pill, an institution a triangle or, around its name, a house. */
export function outline({ kind, focus, box: { x, y, width, height } }) {
  switch (kind) {
    case "researcher":
      return shape("circle", { class: "shape", r: width / 2 });
    case "institution": {
      const eaves = focus && width > 40 ? y + EAVES : y + height;
      return shape("path", {
        class: "shape",
        d: `M0 ${y}L${x + width} ${eaves}V${y + height}H${x}V${eaves}Z`,
      });
    }
    default:
      return shape("rect", { class: "shape", x, y, width, height, rx: kind === "topic" ? height / 2 : 1.5 });
  }
}

import { askAddition, askExpansion } from "./ask/steps.js";
import { Picture } from "./graph/picture.js";
import { sliceParameters } from "./view/view.js";

/**
 * Shows the view: its first slice, then its steps. One that fails is left out and told.
 * @param {import("./explorer.js").Explorer} explorer
 * @param {import("./layout/arrivals.js").Arrivals} arrivals
 * @param {object} [first] the slice, where it is there already
 */
export async function replay(explorer, arrivals, first) {
  const { focus, steps } = explorer.view;
  if (!focus) return explorer.tell("picture");
  const slice = first ?? (await explorer.api.slice(focus, sliceParameters(explorer.view)));
  explorer.view = { ...explorer.view, focus: slice.focus.id, steps: [] };
  explorer.picture = new Picture();
  await arrivals.first(slice);
  for (const step of steps) {
    try {
      await again(explorer, arrivals, step);
    } catch (error) {
      if (!(error.status >= 400 && error.status < 500)) throw error;
      explorer.say(`One step of this view is left out: ${error.message}`);
    }
  }
  explorer.select(explorer.stillSelected);
}

async function again(explorer, arrivals, step) {
  if (step.do === "expand") {
    const slice = await askExpansion(explorer, step);
    const { id } = slice.focus;
    return arrivals.grow({ ...step, id }, explorer.picture.with(id, slice), id);
  }
  if (step.do === "add") {
    const view = await askAddition(explorer, step);
    return arrivals.grow(step, explorer.picture.withFound(view), explorer.view.focus);
  }
  explorer.picture = step.do === "remove" ? explorer.picture.without(step.ids) : explorer.picture.collapsed(step.id);
  explorer.stepped(step);
}

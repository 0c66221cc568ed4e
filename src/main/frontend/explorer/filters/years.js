import { byId } from "../dom.js";
import { worksPerYear } from "../graph/filter.js";

/** A year a beat: slow enough to see what is new. */
const BEAT = 700;

const SVG = "http://www.w3.org/2000/svg";

/** A range of years over the works each has, which can be played: it then grows year by year. */
export function years(explorer) {
  const box = byId("years");
  const chart = box.querySelector("svg");
  const [from, to] = box.querySelectorAll("input");
  const play = byId("years-play");
  let playing = 0;

  const bounds = () => {
    const all = [...explorer.picture.nodes.values()].flatMap(({ year, firstYear, lastYear }) => [year, firstYear, lastYear]).filter(Boolean);
    return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
  };
  const change = () => {
    const [least, most] = bounds() ?? [0, 0];
    const [low, high] = [Math.min(Number(from.value), Number(to.value)), Math.max(Number(from.value), Number(to.value))];
    explorer.change({ from: low <= least ? null : low, to: high >= most ? null : high }, { silent: true });
  };
  const stop = () => {
    clearInterval(playing);
    playing = 0;
    play.textContent = "Play";
  };
  const start = () => {
    const [least, most] = bounds() ?? [0, 0];
    let year = explorer.view.from ?? least;
    play.textContent = "Stop";
    playing = setInterval(() => {
      explorer.change({ to: year >= most ? null : year }, { silent: true });
      if (year++ >= most) stop();
    }, BEAT);
  };

  for (const input of [from, to]) {
    input.addEventListener("input", () => {
      stop();
      change();
    });
  }
  play.addEventListener("click", () => (playing ? stop() : start()));

  const follow = () => {
    const range = bounds();
    box.parentElement.hidden = range === null;
    if (!range) return;
    const { view } = explorer;
    const [low, high] = [view.from ?? range[0], view.to ?? range[1]];
    for (const [input, value] of [[from, low], [to, high]]) {
      [input.min, input.max] = range.map(String);
      if (document.activeElement !== input) input.value = String(value);
    }
    byId("years-from").textContent = String(low);
    byId("years-to").textContent = String(high);
    bars(chart, worksPerYear(explorer.picture.nodes.values()), range, low, high);
  };
  explorer.addEventListener("picture", follow);
  explorer.addEventListener("view", follow);
}

/** One bar a year, those in the range darker. */
function bars(chart, perYear, [first, last], low, high) {
  const { width, height } = chart.viewBox.baseVal;
  const step = width / (last - first + 1);
  const most = Math.max(...perYear.values(), 1);
  chart.replaceChildren(
    ...[...perYear].map(([year, works]) => {
      const bar = document.createElementNS(SVG, "rect");
      const tall = (height - 2) * (works / most);
      const place = { x: (year - first) * step + step * 0.1, y: height - tall, width: step * 0.8, height: tall };
      for (const [name, value] of Object.entries(place)) bar.setAttribute(name, value.toFixed(2));
      if (year >= low && year <= high) bar.setAttribute("class", "in");
      return bar;
    }),
  );
}

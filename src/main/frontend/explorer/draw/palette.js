const TONES = ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "kx", "researcher", "work", "topic", "institution"];

/**
 * The colours of the page as numbers, so that a canvas mixes them as the style sheet would.
 * @typedef {[number, number, number]} Colour 0 to 255
 * @typedef {{paper: Colour, ink: Colour, quiet: Colour, focus: Colour, tone: (name: string) => Colour, sans: string}} Palette
 *
 * @param {HTMLElement} host @returns {Palette}
 */
export function palette(host) {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const read = (name) => {
    probe.style.color = `var(--${name})`;
    return numbers(getComputedStyle(probe).color);
  };
  const tones = new Map(TONES.map((name) => [name, read(name)]));
  const colours = {
    paper: read("raised"),
    ink: read("ink"),
    quiet: read("ink-2"),
    focus: read("focus"),
    tone: (name) => tones.get(name) ?? tones.get("kx"),
    sans: getComputedStyle(host).getPropertyValue("--sans").trim() || "sans-serif",
  };
  probe.remove();
  return colours;
}

/** @param {string} text `rgb(1, 2, 3)`, or `color(srgb 0 0.5 1)` @returns {Colour} */
function numbers(text) {
  const values = text.match(/[\d.]+(?=[\s,)/])/g)?.map(Number) ?? [0, 0, 0];
  const [r, g, b] = text.startsWith("color") ? values.slice(0, 3).map((value) => value * 255) : values;
  return [r, g, b];
}

/** One colour laid over another. @param {Colour} over @param {Colour} under @param {number} share of the one over */
export const mix = (over, under, share) =>
  /** @type {Colour} */ (over.map((value, i) => Math.round(value * share + under[i] * (1 - share))));

/** @param {Colour} colour */
export const css = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

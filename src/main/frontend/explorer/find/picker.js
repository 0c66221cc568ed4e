import { mark } from "../../search/choice.js";
import { latest } from "../../search/latest.js";
import { Popup } from "../../search/popup.js";
import { identifier, idOf, nameOf } from "./identifiers.js";
import { inPicture } from "./in-picture.js";

const PAUSE = 120;
const SHORTEST = 2;

/**
 * A text field that finds entities: those of the picture first, then those of the whole graph.
 * @param {HTMLElement} box around the field @param {HTMLInputElement} input
 * @param {import("../explorer.js").Explorer} explorer
 * @param {{advice: string, kinds?: string[], choose: (hit: {id: string, kind: string, label: string}, event: Event) => void,
 *   say: (words: string) => void}} how
 */
export function picker(box, input, explorer, { advice, kinds, choose, say }) {
  const popup = new Popup(box, input, advice);
  const fitting = (hits) => (kinds ? hits.filter(({ kind }) => kinds.includes(kind)) : hits);
  const local = (text) => fitting(inPicture(explorer.picture.nodes.values(), text));
  const ask = latest(
    async (text, signal) => {
      try {
        return await explorer.api.suggestions(text, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        say(`Only the picture was searched. ${error.message}`);
        return [];
      }
    },
    (hits, text) => {
      const here = local(text);
      const known = new Set(here.map(({ id }) => id));
      popup.show([...here, ...fitting(hits).filter(({ id }) => !known.has(id))], text);
    },
    PAUSE,
  );
  const done = (hit, event) => {
    ask(null);
    popup.show([], "");
    input.value = "";
    choose(hit, event);
  };
  const named = async (pasted, event) => {
    try {
      const answer = await explorer.api.entity(pasted);
      done({ id: idOf(answer), kind: pasted.kind, label: nameOf(answer) }, event);
    } catch (error) {
      say(error.message);
      input.setCustomValidity(error.message);
      input.reportValidity();
    }
  };

  popup.onClick((index, event) => done(popup.hits[index], event));
  input.addEventListener("input", () => {
    input.setCustomValidity("");
    const text = input.value.trim();
    const short = text.length < SHORTEST || identifier(text);
    ask(short ? null : text);
    if (short) popup.show([], "");
    else popup.show(local(text), text);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (popup.hits.length === 0) return;
      event.preventDefault();
      if (!popup.isOpen) popup.open(true);
      popup.mark(mark(popup.marked, popup.hits.length, event.key));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const pasted = identifier(input.value);
      if (pasted) named(pasted, event);
      else if (popup.hits.length > 0) done(popup.hits[Math.max(0, popup.marked)], event);
      else if (input.value.trim()) say("Nothing is called that.");
    } else if (event.key === "Escape" && popup.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      popup.open(false);
    }
  });
  box.addEventListener("focusout", (event) => {
    if (box.contains(event.relatedTarget)) return;
    ask(null);
    popup.open(false);
  });
}

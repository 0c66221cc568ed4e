// The search field as a combobox: suggestions while typing, arrows mark one, Enter opens it.
import { optionStep } from "./option-step.js";

const WAIT = 120; // Milliseconds: shorter than a pause between words, longer than between letters.
const PLURAL = { researcher: "researchers", work: "works", topic: "topics", institution: "institutions" };

/** @param {HTMLFormElement} form */
export function suggestions(form) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "suggest";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);

  let marked = -1;
  let timer = 0;
  let asked = 0;

  const close = () => show([]);
  const mark = (index) => {
    marked = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[index].id);
  };
  const show = (hits) => {
    list.replaceChildren(...hits.map((hit, i) => option(hit, `${list.id}-${i}`, form.dataset.base)));
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    mark(-1);
  };
  const ask = async () => {
    const words = input.value.trim();
    const question = ++asked;
    if (words === "") return close();
    const answer = await fetch(`${form.dataset.suggestions}?q=${encodeURIComponent(words.slice(0, 200))}`);
    if (question === asked) show(answer.ok ? await answer.json() : []);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && marked >= 0) {
      event.preventDefault();
      location.assign(list.children[marked].dataset.address);
    }
    const next = optionStep(event.key, marked, list.children.length);
    if (next !== marked) {
      event.preventDefault();
      mark(next);
    }
  });
  input.addEventListener("blur", () => setTimeout(close, WAIT));
}

/** One suggestion; everything in it is text. */
function option(hit, id, base) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.address = `${base}${PLURAL[hit.kind]}/${encodeURIComponent(hit.id).replaceAll("%3A", ":")}`;
  item.append(
    span(`kind kind-${hit.kind}`, hit.kind[0].toUpperCase() + hit.kind.slice(1)),
    span("", hit.label.replace(/<[^>]*>/g, "")),
    span("hint", hit.hint),
  );
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    location.assign(item.dataset.address);
  });
  return item;
}

function span(className, text) {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

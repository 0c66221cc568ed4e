import { parts } from "./parts.js";

/**
 * One suggestion: its kind as shape and word, its label, and what tells it from namesakes.
 * @param {{kind: string, label: string, hint: string}} hit
 * @param {string} id @param {string} typed
 */
export function option(hit, id, typed) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const kind = element("span", hit.kind[0].toUpperCase() + hit.kind.slice(1));
  kind.className = `kind kind-${hit.kind}`;
  const label = element("span");
  for (const { text, found } of parts(hit.label, typed)) {
    label.append(found ? element("mark", text) : text);
  }
  const hint = element("span", hit.hint ?? "");
  hint.className = "hint";
  item.append(kind, " ", label, " ", hint);
  return item;
}

function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * A message as an element, like those the page came with. Whatever was written is only ever text.
 * @param {Document} document
 * @param {{number: number, mine: boolean, withheld?: string, parts: {text: string, link?: string}[], sentAt: string, when: string}} message
 * @param {string} name what the other is called
 */
export function messageElement(document, message, name) {
  const article = make(document, "article", message.mine ? "message message-mine" : "message");
  article.dataset.number = String(message.number);
  const head = make(document, "p", "message-head");
  const time = make(document, "time", "", message.when);
  time.setAttribute("datetime", message.sentAt);
  head.append(make(document, "strong", "", message.mine ? "You" : name), " ", time);
  article.append(head, message.withheld === undefined ? written(document, message.parts) : withheld(document, message.withheld));
  return article;
}

function written(document, parts) {
  const text = make(document, "p", "written");
  text.append(...parts.map((part) => (isWeb(part.link) ? link(document, part) : part.text)));
  return text;
}

function withheld(document, why) {
  return make(document, "p", "written quiet", `Withheld by moderators: ${why}`);
}

function link(document, part) {
  const a = make(document, "a", "", part.text);
  a.setAttribute("href", part.link);
  a.setAttribute("rel", "nofollow ugc noreferrer");
  return a;
}

function isWeb(address) {
  return address !== undefined && /^https?:\/\//.test(address);
}

function make(document, name, className, text = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

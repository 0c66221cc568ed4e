import assert from "node:assert/strict";
import { test } from "node:test";
import { follow } from "../conversation/follow.js";
import { messageElement } from "../conversation/message.js";
import { unseen } from "../conversation/unseen.js";

/** As much of a document as messages need. */
const paper = {
  createElement(name) {
    const children = [];
    return {
      name,
      children,
      dataset: {},
      attributes: {},
      set textContent(text) {
        children.splice(0, children.length, ...(text ? [text] : []));
      },
      get textContent() {
        return children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
      },
      append(...more) {
        children.push(...more);
      },
      setAttribute(key, value) {
        this.attributes[key] = value;
      },
    };
  },
};

const message = (parts, more = {}) => ({ number: 3, mine: false, parts, sentAt: "2026-11-26T14:05:00Z", when: "26 November 2026, 14:05 UTC", ...more });
const links = (element) =>
  typeof element === "string" ? [] : [...(element.name === "a" ? [element] : []), ...element.children.flatMap(links)];

test("what was written is text, whatever it is", () => {
  const element = messageElement(paper, message([{ text: "<img src=x onerror=alert(1)>" }]), "Ada");
  assert.match(element.textContent, /<img src=x onerror=alert\(1\)>$/);
  assert.equal(element.children.length, 2);
  assert.equal(element.dataset.number, "3");
});

test("addresses of the web are links, and nothing else is", () => {
  const parts = [
    { text: "see " },
    { text: "https://example.org/a", link: "https://example.org/a" },
    { text: "javascript:alert(1)", link: "javascript:alert(1)" },
  ];
  const found = links(messageElement(paper, message(parts), "Ada"));
  assert.deepEqual(found.map((a) => a.attributes.href), ["https://example.org/a"]);
  assert.match(found[0].attributes.rel, /noreferrer/);
});

test("a message says who wrote it and when", () => {
  assert.match(messageElement(paper, message([]), "Ada").textContent, /^Ada 26 November/);
  assert.match(messageElement(paper, message([], { mine: true }), "Ada").textContent, /^You /);
  assert.match(messageElement(paper, message([], { withheld: "spam" }), "Ada").textContent, /Withheld by moderators: spam$/);
});

test("each message is shown once", () => {
  const seen = unseen(4);
  assert.deepEqual([4, 5, 5, 3, 6].map((number) => seen.isNew({ number })), [false, true, false, false, true]);
  assert.equal(seen.newest, 6);
});

test("a page nobody looks at holds no connection, and goes on after the newest message", () => {
  const opened = [];
  let change = () => {};
  const page = { hidden: false, addEventListener: (type, listener) => (change = listener) };
  const open = (address) => {
    const source = { address, closed: false, addEventListener: (type, tell) => (source.tell = tell), close: () => (source.closed = true) };
    opened.push(source);
    return source;
  };
  let newest = 1;
  const told = [];
  follow(page, open, () => `/live?after=${newest}`, (it) => told.push(it.number));
  opened[0].tell({ data: '{"number": 2}' });
  newest = 2;
  page.hidden = true;
  change();
  assert.equal(opened[0].closed, true);
  page.hidden = false;
  change();
  change();
  assert.deepEqual(told, [2]);
  assert.deepEqual(opened.map((source) => source.address), ["/live?after=1", "/live?after=2"]);
});

test("a page that is opened in the background waits", () => {
  let opened = 0;
  follow({ hidden: true, addEventListener: () => {} }, () => opened++, () => "/live", () => {});
  assert.equal(opened, 0);
});

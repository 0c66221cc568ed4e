import assert from "node:assert/strict";
import { test } from "node:test";
import { answer } from "../passkey/answer.js";
import { knowsPasskeys } from "../passkey/known.js";
import { said } from "../passkey/said.js";

const fields = new URLSearchParams({ _csrf: "token" });

/** A browser whose passkeys answer with what they were asked. */
function browser(response) {
  const sent = [];
  const asked = (how) => async ({ publicKey }) => ({ toJSON: () => ({ how, ...publicKey }) });
  return {
    sent,
    async fetch(address, request) {
      sent.push([address, request.method, request.body.get("_csrf")]);
      return { ok: true, redirected: false, status: 200, json: async () => ({ challenge: "abc" }), ...response };
    },
    navigator: { credentials: { create: asked("create"), get: asked("get") } },
    PublicKeyCredential: {
      parseCreationOptionsFromJSON: (question) => ({ made: question.challenge }),
      parseRequestOptionsFromJSON: (question) => ({ signed: question.challenge }),
    },
  };
}

test("a passkey is asked what the service asks", async () => {
  const there = browser({});
  assert.deepEqual(JSON.parse(await answer({ question: "/q", passkey: "get" }, fields, there)), { how: "get", signed: "abc" });
  assert.deepEqual(JSON.parse(await answer({ question: "/n", passkey: "create" }, fields, there)), { how: "create", made: "abc" });
  assert.deepEqual(there.sent, [["/q", "POST", "token"], ["/n", "POST", "token"]]);
});

test("without a question no passkey is asked, and it is said why", async () => {
  const why = async (response) => {
    try {
      return await answer({ question: "/q", passkey: "get" }, fields, { ...browser(response), navigator: {} });
    } catch (error) {
      return said(error);
    }
  };
  assert.match(await why({ ok: false, status: 429 }), /too often/);
  assert.match(await why({ ok: false, status: 409 }), /its own address/);
  assert.match(await why({ redirected: true }), /no longer signed in/);
  assert.match(await why({ ok: false, status: 500 }), /did not work/);
});

test("what browsers call errors is said in words", () => {
  assert.match(said(new DOMException("", "NotAllowedError")), /cancelled/);
  assert.match(said(new DOMException("", "InvalidStateError")), /already has/);
  assert.match(said(new TypeError()), /did not work/);
});

test("passkeys need a browser that has them and a name", () => {
  const at = (hostname, PublicKeyCredential = browser({}).PublicKeyCredential) => knowsPasskeys({ PublicKeyCredential, location: { hostname } });
  assert.equal(at("graph.example"), true);
  assert.equal(at("localhost"), true);
  assert.equal(at("127.0.0.1"), false);
  assert.equal(at("[::1]"), false);
  assert.equal(knowsPasskeys({ location: { hostname: "graph.example" } }), false);
  assert.equal(at("graph.example", {}), false);
});

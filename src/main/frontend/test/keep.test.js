import assert from "node:assert/strict";
import { test } from "node:test";
import { hex } from "../explorer/keep/drawn.js";
import { fileName } from "../explorer/keep/file-name.js";
import { ViewStore } from "../explorer/keep/view-store.js";
import { sorted } from "../explorer/table/rows.js";

function storage(text = null) {
  let kept = text;
  return { getItem: () => kept, setItem: (key, value) => (kept = value) };
}

test("views are kept by name, the newest of a name stands", () => {
  const own = storage();
  const store = new ViewStore(() => own);
  store.save("b", "focus=1");
  store.save("a", "focus=2");
  store.save("b", "focus=3");
  assert.deepEqual(store.list(), [{ name: "a", query: "focus=2" }, { name: "b", query: "focus=3" }]);
  store.rename("b", "a");
  assert.deepEqual(store.list(), [{ name: "a", query: "focus=3" }]);
  store.rename("a", "a");
  assert.equal(store.list().length, 1);
  store.remove("a");
  assert.deepEqual(store.list(), []);
});

test("what others wrote into the storage does no harm, a barred storage is told", () => {
  for (const text of ["no json", "{}", '[1, null, {"name": 2}]']) {
    const own = storage(text);
    assert.deepEqual(new ViewStore(() => own).list(), []);
  }
  const barred = new ViewStore(() => {
    throw new DOMException("barred", "SecurityError");
  });
  assert.throws(() => barred.list(), { name: "SecurityError" });
});

test("a file is called what its header says, in no folder", () => {
  assert.equal(fileName('attachment; filename="around.gexf"', "x"), "around.gexf");
  assert.equal(fileName("attachment; filename=\"a.ris\"; filename*=UTF-8''Timoth%C3%A9e.ris", "x"), "Timothée.ris");
  assert.equal(fileName('attachment; filename="../../etc/passwd"', "x"), "passwd");
  assert.equal(fileName("attachment; filename*=UTF-8''%E0%A4%A", "x"), "x");
  assert.equal(fileName(null, "x"), "x");
});

test("colours leave as six digits", () => assert.equal(hex([28, 102.4, 5]), "#1c6605"));

test("rows sort by figures and names, what has no value comes last", () => {
  const rows = [{ id: "1", label: "b", works: 2 }, { id: "2", label: "a", works: 10 }, { id: "3", label: "c" }, { id: "4", label: "A2", works: 2 }];
  const ids = (column, direction) => sorted(rows, column, direction).map(({ id }) => id).join("");
  assert.equal(ids("works", "descending"), "2413");
  assert.equal(ids("works", "ascending"), "4123");
  assert.equal(ids("label", "ascending"), "2413");
});

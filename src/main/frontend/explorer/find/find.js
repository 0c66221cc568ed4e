/** Finds in the picture and in the whole graph. */
export function find() {
  return () => {};
}

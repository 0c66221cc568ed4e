/** Views by name, in this browser. */
export function savedViews() {}

/** The same as the picture, as a table. */
export function table() {}

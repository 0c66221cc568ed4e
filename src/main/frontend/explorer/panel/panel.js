/** What is selected. */
export function panel() {}

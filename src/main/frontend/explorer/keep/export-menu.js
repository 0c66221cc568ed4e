/** Files of what is shown. */
export function exportMenu() {}

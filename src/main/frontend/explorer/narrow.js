/** Screens without room for the parts side by side; styles/explorer/phone.css says the same. */
export const NARROW = "(max-width: 62rem)";

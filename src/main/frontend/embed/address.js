/**
 * An address as a link may have it; anything but http and https leads nowhere.
 * @param {string} text
 */
export function address(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : "#";
  } catch {
    return "#";
  }
}

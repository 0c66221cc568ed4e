/**
 * The name a Content-Disposition gives a file (RFC 6266), without any folder.
 * @param {string?} disposition @param {string} otherwise
 */
export function fileName(disposition, otherwise) {
  const encoded = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(disposition ?? "")?.[1];
  const quoted = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition ?? "");
  const name = decoded(encoded) ?? quoted?.[1]?.replace(/\\(.)/g, "$1") ?? quoted?.[2] ?? "";
  return name.split(/[\\/]/).at(-1) || otherwise;
}

function decoded(text) {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Address of an entity's page; the id is one path segment.
 * @param {string} base path the service is reached at, ending in a slash
 * @param {{kind: string, id: string}} hit
 */
export function address(base, { kind, id }) {
  return `${base}${kind}s/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}

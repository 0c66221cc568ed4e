/**
 * Listens while somebody looks: a page nobody sees holds no connection, and its messages are told by mail.
 * @param {{hidden: boolean, addEventListener: (type: string, listener: () => void) => void}} document
 * @param {(address: string) => EventSource} open
 * @param {() => string} address of what is new by then
 * @param {(message: object) => void} tell
 */
export function follow(document, open, address, tell) {
  let source = null;
  const begin = () => {
    source = open(address());
    source.addEventListener("message", (event) => tell(JSON.parse(event.data)));
  };
  const end = () => {
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) end();
    else if (source === null) begin();
  });
  if (!document.hidden) begin();
}

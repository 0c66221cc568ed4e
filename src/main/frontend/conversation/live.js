import { follow } from "./follow.js";
import { messageElement } from "./message.js";
import { unseen } from "./unseen.js";

/**
 * Shows messages of a conversation as they are written.
 * @param {HTMLElement} log with data-address, data-last, data-name
 */
export function live(log) {
  const seen = unseen(Number(log.dataset.last));
  log.scrollTop = log.scrollHeight;
  follow(
    document,
    (address) => new EventSource(address),
    () => `${log.dataset.address}?after=${seen.newest}`,
    (message) => {
      if (!seen.isNew(message)) return;
      const atTheEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
      log.append(messageElement(document, message, log.dataset.name));
      if (atTheEnd) log.scrollTop = log.scrollHeight;
    },
  );
}

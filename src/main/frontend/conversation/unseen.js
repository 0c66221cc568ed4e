/**
 * Lets each message through once, in order: a connection that was lost tells some again.
 * @param {number} last number of the newest message there is
 */
export function unseen(last) {
  let newest = last;
  return {
    /** @param {{number: number}} message */
    isNew(message) {
      if (message.number <= newest) return false;
      newest = message.number;
      return true;
    },
    get newest() {
      return newest;
    },
  };
}

/**
 * Asks the last of many questions, after a pause, and drops every answer but the newest.
 * @template T
 * @param {(text: string, signal: AbortSignal) => Promise<T>} ask
 * @param {(answer: T, text: string) => void} tell
 * @param {number} pause milliseconds
 * @returns {(text: string | null) => void} null forgets what is under way
 */
export function latest(ask, tell, pause) {
  let timer = null;
  let running = null;
  return (text) => {
    clearTimeout(timer);
    running?.abort();
    if (text === null) return;
    const own = new AbortController();
    running = own;
    timer = setTimeout(async () => {
      try {
        const answer = await ask(text, own.signal);
        if (!own.signal.aborted) tell(answer, text);
      } catch (error) {
        if (!own.signal.aborted) console.warn("suggestions failed:", error);
      }
    }, pause);
  };
}

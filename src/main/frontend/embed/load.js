const PARAMETERS = ["from", "to", "weighting"];

/**
 * The address that answers what an element asks.
 * @param {URL} site
 * @param {Pick<Element, "getAttribute">} asking
 */
export function question(site, asking) {
  const url = new URL(`embed/slices/${encodeURIComponent(asking.getAttribute("focus"))}`, site);
  for (const name of PARAMETERS) {
    const value = asking.getAttribute(name);
    if (value) url.searchParams.set(name, value);
  }
  return url;
}

/**
 * What the service answers; a failure says in words what a reader of the page can make of it.
 * @param {URL} url
 * @param {AbortSignal} signal
 */
export async function load(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  } catch {
    throw new Error(`${url.host} cannot be reached from here, or this site may not show its graphs.`);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null) {
    throw new Error(answer?.detail ?? `${url.host} could not answer (${response.status}).`);
  }
  return answer;
}

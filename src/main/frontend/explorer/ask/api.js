/** An answer that is not what was asked for; the message is for people. */
export class AskFailed extends Error {
  /** @param {string} message @param {number} status 0 where no answer came */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** Longer than the service itself lets a question take. */
const PATIENCE = 15_000;

/** Questions to the service, under the path it is reached at. */
export class Api {
  #base;

  /** @param {string} base ending in a slash */
  constructor(base) {
    this.#base = base;
  }

  /** The address of an entity's page. @param {{kind: string, id: string}} entity */
  page({ kind, id }) {
    return `${this.#base}${kind}s/${segment(id)}`;
  }

  slice(id, parameters = {}) {
    return this.#get(`slices/${segment(id)}`, parameters);
  }

  /** What a step adds: new nodes alone, and all edges that touch one of them. */
  expand(id, nodes, parameters = {}) {
    return this.#post("slices/expand", { expand: id, nodes, parameters });
  }

  /** The entities of these ids and all edges among them. */
  view(nodes, parameters = {}) {
    return this.#post("views", { nodes, parameters });
  }

  entity({ kind, id }) {
    return this.#get(`${kind}s/${segment(id)}`);
  }

  works({ kind, id }, limit) {
    return this.#get(`${kind}s/${segment(id)}/works`, { limit });
  }

  topics({ kind, id }, limit) {
    return this.#get(`${kind}s/${segment(id)}/topics`, { limit });
  }

  collaboration(a, b) {
    return this.#get(`collaborations/${segment(a)}/${segment(b)}`);
  }

  adjacency(a, b) {
    return this.#get(`adjacencies/${segment(a)}/${segment(b)}`);
  }

  paths(a, b, parameters = {}) {
    return this.#get(`paths/${segment(a)}/${segment(b)}`, parameters);
  }

  commonGround(ids) {
    return this.#get("common-ground", { ids: ids.join(",") });
  }

  recommendedCollaborators(id) {
    return this.#get(`researchers/${segment(id)}/recommended-collaborators`);
  }

  recommendedTopics(id) {
    return this.#get(`researchers/${segment(id)}/recommended-topics`);
  }

  changes(id, before, after) {
    return this.#get(`researchers/${segment(id)}/changes`, { before, after });
  }

  suggestions(q, signal) {
    return this.#get("autocomplete", { q }, signal);
  }

  introductions(a, b) {
    return this.#get(`introductions/${segment(a)}/${segment(b)}`);
  }

  /** How to cite a view. @param {string} address path and query of the explorer @param {string} title */
  citation(address, title) {
    return this.#post("views/citation", { link: `/${address.slice(this.#base.length)}`, title });
  }

  /** A file of what is shown, made by the service. @returns {Promise<Response>} */
  file(format, title, nodes, parameters) {
    return this.#ask("exports", { method: "POST", body: { format, title, nodes, parameters } });
  }

  async #get(path, parameters = {}, signal) {
    const query = new URLSearchParams(
      Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined),
    ).toString();
    return (await this.#ask(query ? `${path}?${query}` : path, { signal })).json();
  }

  async #post(path, body) {
    return (await this.#ask(path, { method: "POST", body })).json();
  }

  async #ask(path, { method = "GET", body, signal } = {}) {
    const limit = AbortSignal.timeout(PATIENCE);
    let response;
    try {
      response = await fetch(`${this.#base}api/v1/${path}`, {
        method,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        headers: body ? { "Content-Type": "application/json" } : { Accept: "application/json" },
        body: body ? JSON.stringify(body) : undefined,
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new AskFailed("The service cannot be reached.", 0);
    }
    if (!response.ok) throw new AskFailed(await reason(response), response.status);
    return response;
  }
}

/** The problem document's own words, where there is one (RFC 9457). */
async function reason(response) {
  try {
    const problem = await response.json();
    return problem.detail ?? problem.title ?? `The service answered ${response.status}.`;
  } catch {
    return `The service answered ${response.status}.`;
  }
}

/** An id as one segment of a path; the colon stays readable. @param {string} id */
const segment = (id) => encodeURIComponent(id).replaceAll("%3A", ":");

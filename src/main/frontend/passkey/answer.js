/** The service had no question to ask. */
export class NoQuestion extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`no question: ${status}`);
    this.status = status;
  }
}

/**
 * Gets a question and lets a passkey answer it.
 * @param {{question: string, passkey: "create" | "get"}} form what is asked where
 * @param {URLSearchParams} fields of the form, its token among them
 * @param {Window} window
 * @returns {Promise<string>} the answer as JSON
 */
export async function answer(form, fields, { fetch, navigator, PublicKeyCredential }) {
  const response = await fetch(form.question, { method: "POST", body: fields });
  if (!response.ok || response.redirected) throw new NoQuestion(response.redirected ? 401 : response.status);
  const question = await response.json();
  const credential =
    form.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
  return JSON.stringify(credential.toJSON());
}

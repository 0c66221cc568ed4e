const SAID = {
  NotAllowedError: "No passkey was used: it was cancelled, or took too long.",
  InvalidStateError: "That device already has a passkey for this account.",
  SecurityError: "This service has its passkeys at another address than this one.",
};

const QUESTIONS = {
  401: "You are no longer signed in here. Reload the page.",
  409: "This service does not know its own address, which passkeys need.",
  429: "That was asked too often. Try again later.",
};

/**
 * What to tell of what went wrong.
 * @param {{name: string, status?: number}} error
 */
export function said(error) {
  return SAID[error.name] ?? QUESTIONS[error.status] ?? "That did not work. Reload the page and try again.";
}

/**
 * Whether passkeys can be asked from a page here. Browsers keep none for addresses that are numbers.
 * @param {{PublicKeyCredential?: Function, location: {hostname: string}}} window
 */
export function knowsPasskeys({ PublicKeyCredential, location }) {
  return typeof PublicKeyCredential?.parseRequestOptionsFromJSON === "function" && !/^(\[.*\]|[\d.]+)$/.test(location.hostname);
}

// Runs before the first paint, so that a chosen colour scheme never flashes the other one.
try {
  const scheme = localStorage.getItem("peergraph.scheme");
  if (scheme === "light" || scheme === "dark") {
    document.documentElement.dataset.theme = scheme;
  }
} catch {
  // Storage may be barred; the system's scheme stays.
}

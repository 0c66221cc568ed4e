// Runs before the first paint: the colours chosen here before, if any.
const chosen = localStorage.getItem("scheme");
if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;

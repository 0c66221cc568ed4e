import { schemeSwitch } from "./scheme-switch.js";
import { slice } from "./slice.js";
import { suggestions } from "./suggestions.js";

document.querySelectorAll("form[data-suggestions]").forEach(suggestions);
document.querySelectorAll("svg.slice").forEach(slice);
document.querySelectorAll("#scheme").forEach(schemeSwitch);
document.documentElement.dataset.ready = "";

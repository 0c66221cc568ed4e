import { live } from "./conversation/live.js";
import { offerPasskey } from "./passkey/offer.js";
import { offerSchemes } from "./scheme/switch.js";
import { suggest } from "./search/combobox.js";
import { walkable } from "./slice/walkable.js";

document.querySelectorAll("form[data-suggestions]").forEach(suggest);
document.querySelectorAll("svg.slice").forEach(walkable);
document.querySelectorAll("[data-live]").forEach(live);
document.querySelectorAll("form[data-passkey]").forEach(offerPasskey);
offerSchemes(document.getElementById("scheme"));

document.documentElement.dataset.ready = "";

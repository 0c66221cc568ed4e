import { PeergraphSlice } from "./embed/element.js";

if (!customElements.get("peergraph-slice")) customElements.define("peergraph-slice", PeergraphSlice);

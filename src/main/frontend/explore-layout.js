import "./explorer/layout/worker.js";

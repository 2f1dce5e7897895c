// Property tests draw the same cases in every run, so that a red run means a change; FC_SEED=n draws others.
const { configureGlobal } = require("fast-check");

configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });

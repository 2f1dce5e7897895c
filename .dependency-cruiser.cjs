const hosts = require("./scripts/config/host-folders.cjs").join("|");

// The layers, top to bottom. A file may import from its own layer and from those below it; type imports count.
const engines = ["color", "transcript", "effects", "insights"];
const upward = [
  { layer: "panel", above: "^plugins/" },
  { layer: "ledger", above: "^(plugins|shared/panel)/" },
  ...engines.map((engine) => ({
    layer: engine,
    above: `^(plugins|shared/(panel|ledger|${engines.filter((other) => other !== engine).join("|")}))/`,
  })),
  { layer: "edits", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|interchange))/` },
  // Timelines as files: what an engine or a tool reads and writes, below engines so that several may use it.
  { layer: "interchange", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|edits|project))/` },
  // Colour spaces and colour differences: the standards' formulas, for any engine.
  { layer: "colorimetry", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|interchange|edits|project|time))/` },
  // Lines that show when they were changed: plain text and its hash.
  { layer: "chain", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|interchange|edits|project|policy|time))/` },
  // What a studio decides: for the panels and for the main script.
  { layer: "policy", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|interchange|edits|project|time))/` },
  { layer: "project", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|edits))/` },
  { layer: "time", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|edits|project))/` },
  { layer: "basics", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|edits|project|chain|time))/` },
  // What is said to people, in their language: for everything above it.
  { layer: "words", above: `^(plugins|shared/(panel|ledger|${engines.join("|")}|interchange|colorimetry|edits|project|policy|chain|time|basics|host|inference))/` },
];
const ports = "^shared/(host|inference)/";
const engineFiles = `^shared/(${engines.join("|")}|interchange|colorimetry|policy|chain|edits|project|time|basics|words)/`;
// What a page may know of the host: the port, its words, and the client that speaks for it.
const hostPort = "^shared/host/(host-port|file-part|ledger-port|settings-port|check-port|ledger-entry|ledger-entry-schema|bin-listing|host-problem|host-profile|receipt|remote-host|remote-page-host|protocol/(page-transport|transport))\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere.",
      severity: "error",
      from: { pathNot: "^test/structure/fixtures/" },
      to: { couldNotResolve: true, pathNot: "^(premierepro|aftereffects|uxp|fs|os)$" },
    },
    ...upward.map(({ layer, above }) => ({
      name: `${layer}-imports-downward`,
      comment: "Imports point downward only.",
      severity: "error",
      from: { path: `^shared/${layer}/` },
      to: { path: above },
    })),
    {
      name: "engines-know-no-port",
      comment: "Engines and what lies below them are pure: no host, no inference.",
      severity: "error",
      from: { path: engineFiles },
      to: { path: ports },
    },
    {
      name: "engines-know-no-page",
      comment: "Engines run without React and without a browser.",
      severity: "error",
      from: { path: `${engineFiles}|${ports}` },
      to: { path: "node_modules/(@types/)?(react|react-dom|lit|lit-html|lit-element|@lit|@spectrum-web-components)/" },
    },
    {
      name: "ports-import-downward",
      comment: "A port stands beside the engines: it may use edits, project, time and basics.",
      severity: "error",
      from: { path: ports },
      to: { path: `^(plugins|shared/(panel|ledger|${engines.join("|")}))/` },
    },
    {
      name: "ports-stand-alone",
      comment: "The host port and the inference port don't know each other.",
      severity: "error",
      from: { path: "^shared/(host|inference)/" },
      to: { path: ports, pathNot: "^shared/$1/" },
    },
    {
      name: "pages-see-only-the-host-port",
      comment: "Panels speak to the port; adapters, server and protocol stay behind it.",
      severity: "error",
      from: { path: "^(plugins|shared/(panel|ledger))/" },
      to: { path: "^shared/host/", pathNot: hostPort },
    },
    {
      name: "actions-only-for-the-transaction",
      comment: "Host actions live only inside the lock, which one file holds.",
      severity: "error",
      from: { pathNot: "^shared/host/premiere/(transaction|actions)\\.ts$" },
      to: { path: "^shared/host/premiere/actions\\.ts$" },
    },
    {
      name: "hosts-stand-apart",
      comment: "What all hosts share knows no adapter.",
      severity: "error",
      from: { path: "^shared/host/", pathNot: `^shared/host/(${hosts})/` },
      to: { path: `^shared/host/(${hosts})/` },
    },
    {
      name: "adapters-stand-apart",
      comment: "One adapter never imports the other; what both need stands beside them.",
      severity: "error",
      from: { path: `^shared/host/(${hosts})/` },
      to: { path: `^shared/host/(${hosts})/`, pathNot: "^shared/host/$1/" },
    },
    {
      name: "plugins-stand-alone",
      comment: "A panel never imports another panel.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/", pathNot: "^plugins/$1/" },
    },
    {
      name: "shipped-code-imports-no-tools",
      comment: "Nothing that ships imports tests, scripts or the build's own files; main scripts read which panels the manifest has.",
      severity: "error",
      from: { path: "^(plugins|shared)/" },
      to: { path: "^(test|scripts|manifests/(?!panels\\.ts)|webpack\\.config\\.ts)" },
    },
    {
      name: "panel-list-only-for-main-scripts",
      comment: "Only the main script of a host makes panels.",
      severity: "error",
      from: { path: "^(plugins|shared)/", pathNot: `^shared/host/(${hosts})/main\\.ts$` },
      to: { path: "^manifests/" },
    },
    {
      name: "shipped-code-has-no-node",
      comment: "Node's modules exist only for tests and scripts; fs and os are UXP's, in the adapters.",
      severity: "error",
      from: { path: "^(plugins|shared)/", pathNot: `^shared/host/(uxp|${hosts})/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "adapters-use-uxp-files-only",
      comment: "In an adapter fs and os are UXP's modules; no other of Node's exists there.",
      severity: "error",
      from: { path: `^shared/host/(uxp|${hosts})/` },
      to: { dependencyTypes: ["core"], pathNot: "^(fs|os)$" },
    },
    {
      name: "spectrum-only-in-the-panel-layer",
      comment: "shared/panel is the only place that imports Spectrum.",
      severity: "error",
      from: { pathNot: "^shared/panel/" },
      to: { path: "node_modules/@spectrum-web-components/" },
    },
    {
      name: "onnx-only-in-inference",
      comment: "shared/inference is the only place that imports onnxruntime-web.",
      severity: "error",
      from: { pathNot: "^shared/inference/" },
      to: { path: "node_modules/onnxruntime" },
    },
    {
      name: "model-tools-only-in-scripts",
      comment: "Models are converted and pictures decoded by scripts, and by their tests; what ships gets the results.",
      severity: "error",
      from: { pathNot: "^(scripts|test)/" },
      to: { path: "node_modules/(@energetic-ai/|@stream-io/|flatbuffers/|sharp/)" },
    },
    {
      name: "simulated-hosts-stay-below",
      comment: "A simulated host must not know the engine it judges, nor a panel.",
      severity: "error",
      from: { path: "^test/hosts/", pathNot: "^test/hosts/after-effects/" },
      to: { path: "^(plugins|shared/(panel|color|colorimetry|transcript|effects|insights|ledger|inference))/" },
    },
    {
      name: "simulated-after-effects-stays-below",
      comment: "It draws with the effect engine, Lumetri's Basic Correction apart; it knows no other engine, no port and no panel.",
      severity: "error",
      from: { path: "^test/hosts/after-effects/" },
      to: { path: "^(plugins|shared/(host|panel|color|colorimetry|transcript|insights|ledger|inference))/" },
    },
    {
      name: "no-development-packages-in-shipped-code",
      comment: "What ships depends on dependencies, not on devDependencies; the hosts' types are the exception.",
      severity: "error",
      from: { path: "^(plugins|shared)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], pathNot: "node_modules/(@adobe/(premierepro|cc-ext-uxp-types)|@types)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|out)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

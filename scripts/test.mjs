// npm test: installs what is missing, runs every part whatever the others did, and ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureNodePackages, ensureSystemPrograms, isDebian, repositoryRoot } from "./bootstrap.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ status: number | null, seconds: number }} Run */

const minutes = 60_000;
const outFolder = join(repositoryRoot, "out");

ensureNodePackages();
const missing = ensureSystemPrograms(["chromium", "ffmpeg", "oiiotool", "pandoc", "shellcheck"]);
const webkitMissing = ensureSystemPrograms(["webkitDriver", "webkitVideo", "virtualDisplay"]).length > 0;
mkdirSync(outFolder, { recursive: true });

/** @type {Counts} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];

for (const program of missing) add(`${program} is installed`, { passed: 0, failed: 1 }, 0);
// Two rows of work for two cores. The browser tests look at what the build made, and mostly wait for a page; everything else goes beside them.
await Promise.all([
  inTurn([
    ["build", ["--import", "tsx", "scripts/build.ts", "--beta"]],
    ["package", ["--import", "tsx", "scripts/package.ts"]],
    ["size budgets", ["--import", "tsx", "scripts/size-budgets.ts"]],
  ]).then(() => runJest("browser", ["--maxWorkers=1", ...webkitSelection()], "live")),
  inTurn([
    ["types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
    ["lint", ["node_modules/eslint/bin/eslint.js", "-c", "scripts/config/eslint.config.mjs", "--max-warnings", "0", "."]],
    ["layers", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "plugins", "shared", "manifests", "scripts", "test", "webpack.config.ts"]],
    ["dead code", ["node_modules/knip/bin/knip.js", "--no-progress"]],
    ["top-level layout", ["--import", "tsx", "scripts/top-level-layout.ts"]],
  ]).then(() => runJest("unit", ["--maxWorkers=2"], "at the end")),
]);

console.log(`\n${summary.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Leaves the WebKit smoke test out only where its driver has no Debian package to come from. */
function webkitSelection() {
  if (!webkitMissing || isDebian()) return [];
  console.log("The WebKit smoke test is not run: WebKitWebDriver and Xvfb are needed for it.");
  return ["--testPathIgnorePatterns", "/node_modules/", "/webkit[^/]*\\.test\\.tsx?$"];
}

/**
 * Runs programs that each either hold or don't, one after the other, and counts each as one; what a program says is shown when it has ended.
 * @param {readonly (readonly [name: string, nodeArgs: readonly string[]])[]} checks
 */
async function inTurn(checks) {
  for (const [name, nodeArgs] of checks) {
    const { status, seconds } = await runNode(name, nodeArgs, 6 * minutes, "at the end");
    add(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds);
  }
}

/**
 * Runs one jest project and counts its tests; a suite that can't run, or a project without tests, is a failure.
 * @param {string} project
 * @param {readonly string[]} jestArgs
 * @param {"live" | "at the end"} shown
 */
async function runJest(project, jestArgs, shown) {
  const resultFile = join(outFolder, `jest-${project}.json`);
  rmSync(resultFile, { force: true });
  const { status, seconds } = await runNode(`${project} tests`, ["node_modules/jest/bin/jest.js", "--selectProjects", project, "--json", `--outputFile=${resultFile}`, ...jestArgs], 30 * minutes, shown);
  add(`${project} tests`, countTests(resultFile, status), seconds);
}

/**
 * @param {string} resultFile
 * @param {number | null} status
 * @returns {Counts}
 */
function countTests(resultFile, status) {
  if (!existsSync(resultFile)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(resultFile, "utf8"));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
  const unexplained = failed === 0 && (status !== 0 || result.numPassedTests === 0) ? 1 : 0;
  return { passed: result.numPassedTests, failed: failed + unexplained };
}

/**
 * Runs Node on a program with its output shown, as it comes or all at once (jest's JSON, which goes to stdout as well, left out).
 * @param {string} name
 * @param {readonly string[]} nodeArgs
 * @param {number} timeout
 * @param {"live" | "at the end"} shown
 * @returns {Promise<Run>}
 */
async function runNode(name, nodeArgs, timeout, shown) {
  if (shown === "live") console.log(`\n== ${name}`);
  const started = Date.now();
  const said = shown === "live" ? "inherit" : "pipe";
  const program = spawn(process.execPath, nodeArgs, { cwd: repositoryRoot, stdio: ["ignore", said, said], timeout });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on("data", (chunk) => output.push(chunk));
  /** @type {Pick<Run, "status"> & { signal: NodeJS.Signals | null }} */
  const { status, signal } = await new Promise((resolve) => program.on("close", (code, stoppedBy) => resolve({ status: code, signal: stoppedBy })));
  const seconds = (Date.now() - started) / 1000;
  if (shown === "at the end") console.log(`\n== ${name}\n${Buffer.concat(output).toString("utf8").trimEnd()}`);
  if (signal) console.log(`${name}: stopped by ${signal} after ${Math.round(seconds)} s`);
  return { status, seconds };
}

/**
 * @param {string} name
 * @param {Counts} counts
 * @param {number} seconds
 */
function add(name, counts, seconds) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  summary.push(`${counts.failed > 0 ? "FAIL" : "ok  "} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(0)} s)`);
}

// npm test: installs what is missing, runs every part whatever the others did, and ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureNodePackages, ensureSystemPrograms, isDebian, repositoryRoot } from "./bootstrap.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

const minutes = 60_000;
const outFolder = join(repositoryRoot, "out");

ensureNodePackages();
const missing = ensureSystemPrograms(["chromium", "ffmpeg", "oiiotool", "pandoc"]);
const webkitMissing = ensureSystemPrograms(["webkitDriver", "virtualDisplay"]).length > 0;
mkdirSync(outFolder, { recursive: true });

/** @type {Counts} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];

for (const program of missing) add(`${program} is installed`, { passed: 0, failed: 1 }, 0);
runCheck("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
runCheck("lint", ["node_modules/eslint/bin/eslint.js", "-c", "scripts/config/eslint.config.mjs", "--max-warnings", "0", "."]);
runCheck("layers", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "plugins", "shared", "manifests", "scripts", "test", "webpack.config.ts"]);
runCheck("dead code", ["node_modules/knip/bin/knip.js", "--no-progress"]);
runCheck("top-level layout", ["--import", "tsx", "scripts/top-level-layout.ts"]);
runCheck("build", ["--import", "tsx", "scripts/build.ts"]);
runCheck("package", ["--import", "tsx", "scripts/package.ts"]);
runCheck("size budgets", ["--import", "tsx", "scripts/size-budgets.ts"]);
runJest("unit", ["--maxWorkers=2"]);
runJest("browser", ["--maxWorkers=1", ...webkitSelection()]);

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
 * Runs one program that either holds or doesn't, and counts it as one.
 * @param {string} name
 * @param {readonly string[]} nodeArgs
 */
function runCheck(name, nodeArgs) {
  const { status, seconds } = runNode(name, nodeArgs, 2 * minutes);
  add(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds);
}

/**
 * Runs one jest project and counts its tests; a suite that can't run, or a project without tests, is a failure.
 * @param {string} project
 * @param {readonly string[]} jestArgs
 */
function runJest(project, jestArgs) {
  const resultFile = join(outFolder, `jest-${project}.json`);
  rmSync(resultFile, { force: true });
  const { status, seconds } = runNode(`${project} tests`, ["node_modules/jest/bin/jest.js", "--selectProjects", project, "--json", `--outputFile=${resultFile}`, ...jestArgs], 6 * minutes);
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
 * Runs Node on a program with its output shown (jest's JSON, which goes to stdout as well, left out).
 * @param {string} name
 * @param {readonly string[]} nodeArgs
 * @param {number} timeout
 */
function runNode(name, nodeArgs, timeout) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const run = spawnSync(process.execPath, nodeArgs, { cwd: repositoryRoot, stdio: ["ignore", "inherit", "inherit"], timeout });
  if (run.signal) console.log(`${name}: stopped by ${run.signal} after ${Math.round((Date.now() - started) / 1000)} s`);
  return { status: run.status, seconds: (Date.now() - started) / 1000 };
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

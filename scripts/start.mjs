// npm start: installs what is missing, builds, then serves the workbench or runs the headless check.
import { spawn } from "node:child_process";
import { ensureNodePackages, ensureSystemPrograms, repositoryRoot, stop } from "./bootstrap.mjs";
import hosts from "./config/host-folders.cjs";

const usage = `npm start                              build and serve the workbench on a loopback port
npm start -- --port 8080               the same, on a port you choose
npm start -- --check [--out DIR]       run the main job headless on the sample project
npm start -- --host after-effects      over a simulated After Effects (beta); premiere unless said`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(usage);
  process.exit(0);
}

const hostAt = args.indexOf("--host");
const host = hostAt < 0 ? "premiere" : args.splice(hostAt, 2)[1];
if (host === undefined || !hosts.includes(host)) stop(`There is no simulated host "${host ?? ""}". Use ${hosts.map((each) => `--host ${each}`).join(" or ")}.`);

ensureNodePackages();

if (args.includes("--check")) {
  const missing = ensureSystemPrograms(["chromium", "ffmpeg"]);
  if (missing.length > 0) stop("The check plays the sample project in Chromium, so it cannot run yet.");
  await runTypeScript("scripts/build.ts", ["--beta"]);
  await runTypeScript("scripts/check.ts", [host, ...args.filter((arg) => arg !== "--check")]);
} else {
  const unknown = args.filter((arg, index) => arg !== "--port" && args[index - 1] !== "--port");
  if (unknown.length > 0) stop(`Unknown: ${unknown.join(" ")}\n${usage}`);
  await runTypeScript("scripts/build.ts", ["--beta"]);
  await runTypeScript("scripts/serve-workbench.ts", [host, ...args]);
}

/**
 * Runs one of our TypeScript programs, hands signals on to it, and ends this process with its code where that is not 0.
 * @param {string} file
 * @param {readonly string[]} fileArgs
 */
async function runTypeScript(file, fileArgs) {
  const program = spawn(process.execPath, ["--import", "tsx", file, ...fileArgs], { cwd: repositoryRoot, stdio: "inherit" });
  const pass = (/** @type {NodeJS.Signals} */ signal) => program.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const code = await new Promise((resolve) => program.on("exit", (status) => resolve(status ?? 1)));
  process.off("SIGINT", pass).off("SIGTERM", pass);
  if (code !== 0) process.exit(Number(code));
}

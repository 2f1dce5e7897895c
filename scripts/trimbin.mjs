// npm run -s trimbin -- …: installs what is missing, then runs scripts/trimbin/main.ts in this process. Standard output belongs to the answer alone.
import { spawnSync } from "node:child_process";
import { installedPackagesMatchLock, repositoryRoot, stop } from "./bootstrap.mjs";

if (!installedPackagesMatchLock(repositoryRoot)) {
  console.error("Installing the npm packages of package-lock.json (npm ci)…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: repositoryRoot, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (npm.status !== 0) stop("npm ci failed; its message is above. Check the network and Node's version (20.19 or newer), then run this again.");
}

// npm runs scripts in the package's folder and names the folder it was called from.
const calledFrom = process.env["npm_lifecycle_event"] === "trimbin" ? process.env["INIT_CWD"] : undefined;

const { register } = await import("tsx/esm/api");
register();
const { runTrimbin } = await import("./trimbin/main");
process.exitCode = await runTrimbin(process.argv.slice(2), { folder: calledFrom ?? process.cwd(), root: repositoryRoot });

// Runs before anything is installed: Node's own modules only.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder. */
export const repositoryRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** The programs outside npm, by the command that proves each is there; a plug-in of a program by its file below /usr/lib. */
export const systemPrograms = {
  chromium: { command: "chromium", debianPackage: "chromium" },
  ffmpeg: { command: "ffmpeg", debianPackage: "ffmpeg" },
  webkitDriver: { command: "WebKitWebDriver", debianPackage: "webkit2gtk-driver" },
  // Without it WebKit plays no H.264, which the sample footage is.
  webkitVideo: { plugIn: "gstreamer-1.0/libgstlibav.so", debianPackage: "gstreamer1.0-libav" },
  // Judges our .cube and CDL files in the tests: it reads them through OpenColorIO.
  oiiotool: { command: "oiiotool", debianPackage: "openimageio-tools" },
  // Reads our DOCX in the tests, independently of what wrote it.
  pandoc: { command: "pandoc", debianPackage: "pandoc" },
  // Reads the deployment script for macOS as a critic.
  shellcheck: { command: "shellcheck", debianPackage: "shellcheck" },
  virtualDisplay: { command: "Xvfb", debianPackage: "xvfb" },
};

/** Makes node_modules agree with package-lock.json, or ends the process with npm's own error. */
export function ensureNodePackages() {
  if (installedPackagesMatchLock(repositoryRoot)) return;
  console.log("Installing the npm packages of package-lock.json (npm ci)…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: repositoryRoot,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) stop("npm ci failed; its message is above. Check the network and Node's version (20.19 or newer), then run this again.");
}

/**
 * Installs the programs that are missing where that is possible (root on Debian) and returns those that still are.
 * @param {readonly (keyof typeof systemPrograms)[]} names
 * @returns {(keyof typeof systemPrograms)[]}
 */
export function ensureSystemPrograms(names) {
  const missing = names.filter((name) => !isThere(systemPrograms[name]));
  if (missing.length === 0) return [];
  const packages = missing.map((name) => systemPrograms[name].debianPackage);
  if (!isDebian()) {
    console.log(`Not found: ${missing.map((name) => nameOf(systemPrograms[name])).join(", ")}. Install them with your system's package manager and put them on PATH.`);
    return missing;
  }
  if (process.getuid?.() !== 0) {
    console.log(`Not found: ${packages.join(", ")}. Install them, then run this again:\n  sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`);
    return missing;
  }
  console.log(`Installing ${packages.join(", ")} with apt-get…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit", env: environment });
  return missing.filter((name) => !isThere(systemPrograms[name]));
}

/** Says whether this is Debian or one of its children, where the WebKit smoke test belongs to the suite. */
export function isDebian() {
  return process.platform === "linux" && existsSync("/etc/debian_version");
}

/**
 * Prints why nothing more can be done and ends the process with an error.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Says whether npm's record of what it installed holds every package of the lock file at the locked version.
 * @param {string} root
 */
export function installedPackagesMatchLock(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked)
    .filter(([path, entry]) => path !== "" && !entry.optional)
    .every(([path, entry]) => installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | undefined}
 */
function readPackages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : undefined;
}

/** @typedef {{command: string} | {plugIn: string}} SystemProgram */

/** @param {SystemProgram} program */
function nameOf(program) {
  return "command" in program ? program.command : program.plugIn;
}

// Plug-ins lie in a folder of the machine's kind: /usr/lib/x86_64-linux-gnu/gstreamer-1.0.
/** @param {SystemProgram} program */
function isThere(program) {
  if ("command" in program) return isOnPath(program.command);
  return existsSync("/usr/lib") && readdirSync("/usr/lib").some((folder) => existsSync(join("/usr/lib", folder, program.plugIn)));
}

/** @param {string} command */
function isOnPath(command) {
  const names = process.platform === "win32" ? [`${command}.exe`, `${command}.cmd`] : [command];
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => names.some((name) => isExecutable(join(folder, name))));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

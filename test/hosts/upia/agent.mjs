#!/usr/bin/env node
// A stand-in for Adobe's Unified Plugin Installer Agent on macOS: the words and habits that README.md beside this file gives sources for.
// TRIMBIN_STAND_IN names a JSON file: { "rows": [{ "name", "version", "state" }], "faults": [one for each coming --install or --remove] }.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { isAbsolute } from "node:path";

/** @typedef {{ name: string, version: string, state: string }} Row */
/** @typedef {{ rows: Row[], faults: string[] }} Machine */

const file = process.env["TRIMBIN_STAND_IN"];
if (file === undefined) throw new Error("TRIMBIN_STAND_IN names no file.");
/** @type {Machine} */
const machine = JSON.parse(readFileSync(file, "utf8"));
const [what, argument = ""] = process.argv.slice(2);

switch (what) {
  case "--install":
    await install(argument);
    break;
  case "--remove":
    await remove(argument);
    break;
  case "--list":
    list();
    break;
  default:
  // Reported: a flag of the other system does nothing, says nothing, and exits with 0.
}

/** @param {string} path */
async function install(path) {
  console.log(`Installing extension with file path = ${path}`);
  const fault = nextFault();
  if (fault?.startsWith("-")) return console.log(`Failed to install, status = ${fault}!`);
  const manifest = isAbsolute(path) ? await manifestOf(path) : null;
  if (manifest === null) return console.log("Failed to install, status = -160!");
  if (Array.isArray(manifest.host)) return console.log("Failed to install, status = -267!");
  const others = machine.rows.filter((row) => row.name !== manifest.name);
  const same = machine.rows.filter((row) => row.name === manifest.name);
  if (fault === "dies") {
    save(others);
    process.kill(process.pid, "SIGKILL");
  }
  if (fault === "stalls") {
    save(others);
    await forAMinute();
  }
  if (fault !== "does nothing") {
    // Reported: a newer one replaces, an older one over a newer one leaves both.
    const left = fault === "leaves both" ? same : same.filter((row) => isNewer(row.version, manifest.version));
    const version = fault === "other version" ? "9.9.9" : manifest.version;
    save([...others, ...left, { name: manifest.name, version, state: same[0]?.state ?? "Enabled" }]);
  }
  console.log("Installation Successful");
}

/** @param {string} name */
async function remove(name) {
  console.log(`Removing extension with name = ${name}`);
  const fault = nextFault();
  if (fault?.startsWith("-")) return console.log(`Failed to remove, status = ${fault}!`);
  const at = machine.rows.findIndex((row) => row.name === name);
  if (at < 0) return console.log("Failed to remove, status = -406!");
  // Reported: one call takes only some of several registered versions.
  if (fault !== "does nothing") save(machine.rows.filter((_, each) => each !== at));
  if (fault === "stalls") await forAMinute();
  console.log("Removal Successful");
}

function list() {
  const heads = [" Status                        Extension Name                         Version", "=========  =======================================================  =========="];
  const rows = machine.rows.map(({ name, version, state }) => ` ${state.padEnd(10)} ${name.padEnd(55)} ${version.padStart(10)}`);
  const sections = [`${rows.length} extension${rows.length === 1 ? "" : "s"} installed for Premiere Pro (ver 26.5.2)`, ...heads, ...rows, "", "0 extension installed for ", ...heads, "", "0 extension installed for Others", ...heads, ""];
  // With the line ends of Windows, so that nobody relies on those of macOS.
  process.stdout.write(machine.faults[0] === "lists nothing" ? "" : `${sections.join("\r\n")}\r\n`);
}

function nextFault() {
  const fault = machine.faults.shift();
  save(machine.rows);
  return fault === "none" ? undefined : fault;
}

/** @param {Row[]} rows */
function save(rows) {
  machine.rows = rows;
  // Whole or not at all: a test may end this process at any moment.
  writeFileSync(`${file}.part`, JSON.stringify(machine));
  renameSync(`${file}.part`, file ?? "");
}

/** @param {string} path */
async function manifestOf(path) {
  // Only here: most calls list, and start sooner without it.
  const { strFromU8, unzipSync } = await import("fflate");
  try {
    return JSON.parse(strFromU8(unzipSync(readFileSync(path))["manifest.json"] ?? new Uint8Array()));
  } catch {
    return null;
  }
}

/** @param {string} a @param {string} b */
function isNewer(a, b) {
  const [first, second] = [a, b].map((version) => version.split(".").map((part) => part.padStart(4, "0")).join("."));
  return String(first) > String(second);
}

function forAMinute() {
  return new Promise((resolve) => setTimeout(resolve, 60_000));
}

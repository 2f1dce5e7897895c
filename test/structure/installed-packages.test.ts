import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "./write-tree";

const lock = (packages: object) => JSON.stringify({ packages });
const kept = { "node_modules/a": { version: "1.0.0", integrity: "x" } };
const optional = { "node_modules/only-on-windows": { version: "1.0.0", integrity: "y", optional: true } };

/** Runs the bootstrap's own check in plain Node, as npm start does before anything is installed. */
function matches(locked: object, installed: object | undefined): boolean {
  const folder = writeTree({ "package-lock.json": lock({ "": { version: "0.1.0" }, ...locked }) });
  try {
    rmSync(join(folder, "node_modules"));
    if (installed !== undefined) {
      mkdirSync(join(folder, "node_modules"));
      writeFileSync(join(folder, "node_modules/.package-lock.json"), lock(installed));
    }
    const program = `import { installedPackagesMatchLock } from "./scripts/bootstrap.mjs"; console.log(installedPackagesMatchLock(${JSON.stringify(folder)}));`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).trim() === "true";
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the first step of npm start and npm test", () => {
  it.each([
    ["is content when npm installed what the lock says", kept, kept, true],
    ["does not miss packages for other systems", { ...kept, ...optional }, kept, true],
    ["installs when nothing is installed", kept, undefined, false],
    ["installs when a version changed", kept, { "node_modules/a": { version: "2.0.0", integrity: "x" } }, false],
    ["installs when a package is new", kept, {}, false],
  ])("%s", (_, locked, installed, expected) => {
    expect(matches(locked, installed)).toBe(expected);
  });
});

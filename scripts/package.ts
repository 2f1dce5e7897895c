import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { premierePluginId } from "../manifests/premiere";
import { manifestFaults } from "./build/validate-manifest";
import { zipFolder } from "./build/zip-folder";

const folder = "dist/premiere";
const target = join("dist/packages", `${premierePluginId}_premierepro.ccx`);

const faults = manifestFaults(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
if (faults.length > 0) throw new Error(`${folder}/manifest.json is not valid; run npm run build.\n${faults.join("\n")}`);

mkdirSync("dist/packages", { recursive: true });
const bytes = zipFolder(folder);
writeFileSync(target, bytes);
testArchive(target);
console.log(`${target}: ${(bytes.length / 1000).toFixed(0)} kB`);

// A second opinion on the bytes, where the machine has one.
function testArchive(file: string): void {
  try {
    execFileSync("unzip", ["-tq", file], { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw new Error(`unzip finds ${file} damaged; nothing was published.`);
  }
}

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostPlugins } from "../manifests/host-plugins";
import { packageName } from "./build/package-name";
import { manifestFaults } from "./build/validate-manifest";
import { zipFolder } from "./build/zip-folder";

const notBuilt = hostPlugins.find(({ host }) => !existsSync(join("dist", host, "manifest.json")));
if (notBuilt) {
  console.error(`dist/${notBuilt.host} is not there; run npm run build -- --beta.`);
  // A line that says what to do, not a stack; nothing was written yet.
  process.exit(1);
}
mkdirSync("dist/packages", { recursive: true });
for (const plugin of hostPlugins) {
  const folder = join("dist", plugin.host);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const faults = manifestFaults(manifest);
  if (faults.length > 0) throw new Error(`${folder}/manifest.json is not valid; run npm run build -- --beta.\n${faults.join("\n")}`);
  const target = join("dist/packages", packageName(plugin));
  const bytes = zipFolder(folder);
  writeFileSync(target, bytes);
  testArchive(target);
  console.log(`${target}: ${(bytes.length / 1000).toFixed(0)} kB`);
}

// A second opinion on the bytes, where the machine has one.
function testArchive(file: string): void {
  try {
    execFileSync("unzip", ["-tq", file], { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw new Error(`unzip finds ${file} damaged; nothing was published.`);
  }
}

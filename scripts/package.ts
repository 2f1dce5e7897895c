import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hostPlugins } from "../manifests/host-plugins";
import { packRelease } from "./package/pack-release";
import { studioSlug } from "./package/studio-plugin";
import type { Policy } from "../shared/policy/policy";
import { policyProblemInWords, readPolicy } from "../shared/policy/read-policy";

const { values } = parseArgs({ options: { policy: { type: "string" } } });
const notBuilt = hostPlugins.find(({ host }) => !existsSync(join("dist", host, "manifest.json")) || !existsSync(join("dist/bundled", `${host}.json`)));
if (notBuilt) stop(`dist/${notBuilt.host} is not there; run npm run build -- --beta.`);
const policy = values.policy === undefined ? null : policyIn(values.policy);
const release = packRelease(process.cwd(), policy);
if (!release.ok) stop(release.problem);
const folder = policy === null ? "dist/packages" : join("dist/packages", studioSlug(policy));
mkdirSync(folder, { recursive: true });
// Only the files: the folders in dist/packages are the studios'.
for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile()) rmSync(join(folder, entry.name));
for (const { name, bytes } of release.value) {
  const target = join(folder, name);
  writeFileSync(target, bytes);
  if (name.endsWith(".ccx")) testArchive(target);
  console.log(`${target}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
console.log(`The release folder is ${folder}.`);

function policyIn(file: string): Policy {
  if (!existsSync(file)) return stop(`${file} is not there.`);
  const read = readPolicy(readFileSync(file, "utf8"));
  return read.ok ? read.value : stop(`${file} is no policy that can be followed: ${policyProblemInWords(read.problem)}.`);
}

// A line that says what to do, not a stack; nothing was written yet.
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

// A second opinion on the bytes, where the machine has one.
function testArchive(file: string): void {
  try {
    execFileSync("unzip", ["-tq", file], { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw new Error(`unzip finds ${file} damaged; do not publish what is in ${folder}.`);
  }
}

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { hostPlugins } from "../manifests/host-plugins";
import { packRelease } from "./package/pack-release";
import { studioSlug } from "./package/studio-plugin";
import type { Policy } from "../shared/policy/policy";
import { policySchema } from "../shared/policy/policy-schema";

const { values } = parseArgs({ options: { policy: { type: "string" } } });
const notBuilt = hostPlugins.find(({ host }) => !existsSync(join("dist", host, "manifest.json")) || !existsSync(join("dist/bundled", `${host}.json`)));
if (notBuilt) stop(`dist/${notBuilt.host} is not there; run npm run build -- --beta.`);
const policy = values.policy === undefined ? null : readPolicy(values.policy);
const release = packRelease(process.cwd(), policy);
if (!release.ok) stop(release.problem);
const folder = policy === null ? "dist/packages" : join("dist/packages", studioSlug(policy));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of release.value) {
  const target = join(folder, name);
  writeFileSync(target, bytes);
  if (name.endsWith(".ccx")) testArchive(target);
  console.log(`${target}: ${(bytes.length / 1000).toFixed(0)} kB`);
}

function readPolicy(file: string): Policy {
  const read = v.safeParse(policySchema, jsonIn(file));
  if (read.success) return read.output;
  return stop(`${file} is no policy that can be followed:\n${read.issues.map((issue) => `${v.getDotPath(issue) ?? "the file"}: ${issue.message}`).join("\n")}`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return stop(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
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

// npm run soak [-- name… --plans N --times N --clips N --seed S]: runs scripts/soak/<name>-soak.ts, all of them when no name is given; options go to each.
// plans, faults and power run in Node; panels and load open the built panels in Chromium and want `npm run build` first.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureNodePackages, repositoryRoot, stop } from "./bootstrap.mjs";

const folder = join(repositoryRoot, "scripts", "soak");
const available = readdirSync(folder).filter((file) => file.endsWith("-soak.ts")).map((file) => file.slice(0, -"-soak.ts".length)).sort();
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith("--"));
const wanted = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const unknown = wanted.filter((name) => !available.includes(name));
if (unknown.length > 0) stop(`No soak called ${unknown.join(", ")}. There are: ${available.join(", ")}.`);

ensureNodePackages();
let failed = 0;
for (const name of wanted.length > 0 ? wanted : available) {
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, ["--import", "tsx", join(folder, `${name}-soak.ts`), ...options], { cwd: repositoryRoot, stdio: "inherit" });
  if (run.status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);

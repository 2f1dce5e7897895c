// npm run bench [name…]: runs scripts/bench/<name>-bench.ts, all of them when no name is given.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureNodePackages, repositoryRoot, stop } from "./bootstrap.mjs";

const folder = join(repositoryRoot, "scripts", "bench");
const available = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith("-bench.ts")).map((file) => file.slice(0, -"-bench.ts".length)).sort()
  : [];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !available.includes(name));
if (unknown.length > 0) stop(`No bench called ${unknown.join(", ")}. There are: ${available.join(", ") || "none"}.`);

ensureNodePackages();
let failed = 0;
for (const name of wanted.length > 0 ? wanted : available) {
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, ["--import", "tsx", join(folder, `${name}-bench.ts`)], { cwd: repositoryRoot, stdio: "inherit" });
  if (run.status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);

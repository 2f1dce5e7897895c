import { soakPlans } from "../../test/laws/soak/soak-plans";
import { soakOptions } from "./soak-options";

/** Run: npm run soak -- plans. Applies, undoes, redoes and reverts random plans under every switch of both simulated hosts. */
async function main(): Promise<void> {
  const { plans, seed } = soakOptions();
  const rows = [];
  for (const app of ["premiere", "after-effects"] as const) {
    const started = performance.now();
    const run = await soakPlans(app, Math.ceil(plans / 2), seed);
    rows.push({ host: app, plans: run.plans, edits: run.edits, "settings of switches": run.settings, broken: run.broken === null ? 0 : 1, seconds: Math.round((performance.now() - started) / 1000) });
    if (run.broken === null) continue;
    console.error(run.broken);
    process.exitCode = 1;
  }
  console.log(`seed ${seed}`);
  console.table(rows);
}

await main();

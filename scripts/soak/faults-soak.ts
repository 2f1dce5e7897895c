import { soakFaults } from "../../test/laws/soak/soak-faults";
import { soakOptions } from "./soak-options";

/** Run: npm run soak -- faults. Commits random plans while one call of a hundred throws, stalls, lies or answers late. */
async function main(): Promise<void> {
  const { plans, seed } = soakOptions();
  const rows = [];
  for (const app of ["premiere", "after-effects"] as const) {
    const started = performance.now();
    const run = await soakFaults(app, Math.ceil(plans / 2), seed);
    rows.push({ host: app, plans: run.plans, ...run.told, ...run.faults, broken: run.broken === null ? 0 : 1, seconds: Math.round((performance.now() - started) / 1000) });
    if (run.broken === null) continue;
    console.error(run.broken);
    process.exitCode = 1;
  }
  console.log(`seed ${seed}`);
  console.table(rows);
}

await main();

import { POWER_SCENARIOS } from "../../test/laws/soak/power-scenarios";
import { soakPower } from "../../test/laws/soak/soak-power";

/** Run: npm run soak -- power. Cuts the power at every byte of everything that the plugin writes. */
async function main(): Promise<void> {
  const rows = [];
  for (const scenario of POWER_SCENARIOS) {
    const { cuts, broken } = await soakPower(scenario, 1);
    rows.push({ written: scenario.name, cuts, broken: broken === null ? 0 : 1 });
    if (broken === null) continue;
    console.error(broken);
    process.exitCode = 1;
  }
  console.table(rows);
}

await main();

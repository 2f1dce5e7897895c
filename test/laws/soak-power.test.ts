import { POWER_SCENARIOS } from "./soak/power-scenarios";
import { soakPower } from "./soak/soak-power";

describe("a power cut", () => {
  it.each(POWER_SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("while %s is written leaves the old or the new", async (_, scenario) => {
    expect((await soakPower(scenario, 29)).broken).toBeNull();
  }, 60_000);
});

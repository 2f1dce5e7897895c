import { soakFaults } from "./soak/soak-faults";

describe("a host of which one call in a hundred goes wrong", () => {
  it.each(["premiere", "after-effects"] as const)("never leaves a difference in %s that the receipt does not tell", async (app) => {
    const { broken, told } = await soakFaults(app, 120, 20261123);
    expect(broken).toBeNull();
    expect(told.applied).toBeGreaterThan(0);
  }, 60_000);
});

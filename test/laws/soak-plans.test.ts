import { soakPlans } from "./soak/soak-plans";

describe("plans that a host lives through, under every switch", () => {
  it.each(["premiere", "after-effects"] as const)("are applied, undone, redone and reverted as the model says in %s, and the ledger holds each", async (app) => {
    expect(await soakPlans(app, 64, 20261123)).toMatchObject({ plans: 64, broken: null });
  }, 60_000);
});

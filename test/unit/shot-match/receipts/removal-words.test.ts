import { removalWords } from "../../../../plugins/shot-match/receipts/removal-words";
import { afterEffectsProfile } from "../../../../shared/host/after-effects/after-effects-profile";
import { premiereProfile } from "../../../../shared/host/premiere/premiere-profile";

describe("what a receipt says of the effect that a revert removes", () => {
  it("warns of work that is lost only where the host cannot tell of it", () => {
    expect(removalWords("Lumetri Color", premiereProfile("26.3.0").can)).toContain("this panel cannot see those");
    expect(removalWords("Lumetri Color", afterEffectsProfile().can)).toContain("then it is left alone");
  });
});

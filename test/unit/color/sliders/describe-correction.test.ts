import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { correctionChanges, describeCorrection, settleCorrection } from "../../../../shared/color/sliders/describe-correction";
import { moved } from "../corrections";

describe("a correction in words", () => {
  it("says exposure and balance first, the way an editor would", () => {
    expect(describeCorrection(NEUTRAL_CORRECTION, moved({ contrast: -12, exposure: 0.4, temperature: 6 }))).toBe("exposure +0.4, warmer by 6, less contrast (-12)");
    expect(describeCorrection(moved({ tint: 5, saturation: 100 }), moved({ tint: -3.5, saturation: 112.5 }))).toBe("greener by 8.5, more saturation (+12.5)");
  });

  it("speaks of the move, not of the position", () => {
    expect(describeCorrection(moved({ exposure: -1 }), moved({ exposure: -0.75 }))).toBe("exposure +0.25");
  });

  it("says that nothing changes when nothing does", () => {
    expect(describeCorrection(NEUTRAL_CORRECTION, NEUTRAL_CORRECTION)).toBe("nothing changes");
  });

  it("lists the moved sliders in the host's order", () => {
    expect(correctionChanges(NEUTRAL_CORRECTION, moved({ blacks: 4, tint: 2 }))).toEqual([
      { slider: "tint", from: 0, to: 2 },
      { slider: "blacks", from: 0, to: 4 },
    ]);
  });

  it("settles on slider steps and leaves alone what would hardly move", () => {
    expect(settleCorrection(moved({ shadows: 3.33333 }), moved({ exposure: 0.1234, contrast: 0.4, shadows: 3.4, whites: 7.777 }))).toEqual(
      moved({ exposure: 0.12, shadows: 3.33333, whites: 7.8 }),
    );
  });
});

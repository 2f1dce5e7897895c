import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { makePreview } from "../../../../plugins/shot-match/results/preview-cube";
import { moved } from "../../color/corrections";
import { frameOf } from "../../color/painted-scene";

describe("a preview", () => {
  const source = frameOf({ seed: 3 }, 0.2, 0.1, 1.2, 48);

  it("is the engine's own picture where no grade is there", () => {
    const to = moved({ exposure: 0.5, temperature: 10 });
    expect(makePreview(source, NEUTRAL_CORRECTION, BUILT_IN_RESPONSE)(to)).toEqual(renderBasicCorrection(source, to));
  });

  it("exchanges the grade that is there for another, nearly as if it had never been", () => {
    const from = moved({ exposure: -0.4, tint: 10 });
    const to = moved({ exposure: 0.2, temperature: 8 });
    const wanted = renderBasicCorrection(source, to).data;
    const shown = makePreview(renderBasicCorrection(source, from), from, BUILT_IN_RESPONSE)(to).data;
    const worst = wanted.reduce((most, value, at) => Math.max(most, Math.abs(value - (shown[at] ?? 0))), 0);
    expect(worst).toBeLessThanOrEqual(6);
  });

  it("leaves the frame alone where nothing changes", () => {
    const from = moved({ exposure: 1 });
    expect(makePreview(source, from, BUILT_IN_RESPONSE)(from)).toBe(source);
  });
});

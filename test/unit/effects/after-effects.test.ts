import { nameInAfterEffects } from "../../../shared/effects/after-effects/name-in-after-effects";
import { forAfterEffects, standInFor } from "../../../shared/effects/after-effects/for-after-effects";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import { readyStack, type EffectUse } from "../../../shared/effects/effect-stack";
import { photoFilter } from "../../../shared/effects/effects/color/photo-filter";
import { BUILT_IN_LOOKS } from "../../../shared/effects/looks/built-in-looks";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { MAX_STRENGTH, stackAt, stackAtStart } from "../../../shared/effects/looks/look-strength";
import { contextOf } from "./drawing-context";
import { photo } from "./looks/draw-look";

const CDL = "AE.ADBE AEASCCDL";

async function drawn(stack: readonly EffectUse[]): Promise<Uint8ClampedArray> {
  const still = await photo("kodim05");
  const ready = readyStack(stack, still);
  if (!ready.ok) throw new Error(ready.problem.what);
  return drawStackOnBytes(still, ready.value, contextOf(still)).data;
}

/** The farthest that any channel of any pixel is apart, in steps of a byte; what cannot be seen counts nothing. */
async function farthest(one: readonly EffectUse[], two: readonly EffectUse[]): Promise<number> {
  const [before, after] = [await drawn(one), await drawn(two)];
  return before.reduce((most, value, at) => Math.max(most, before[at | 3] === 0 && after[at | 3] === 0 ? 0 : Math.abs(value - after[at]!)), 0);
}

describe("effects that only Premiere has, in After Effects", () => {
  it.each(BUILT_IN_LOOKS.filter(({ stack }) => stack.some(({ effect }) => effect === CDL)).map((look) => [look.id, look] as const))("draw the ASC CDL of %s with Levels and Channel Mixer to a step of a byte, at any strength", async (_id, look) => {
    for (const strength of [0.4, 1, MAX_STRENGTH]) {
      const cdl = stackAt(look, strength).filter(({ effect }) => effect === CDL);
      const instead = forAfterEffects(cdl);
      expect(instead.map(({ effect }) => effect)).toEqual(["ADBE Pro Levels2", "ADBE CHANNEL MIXER"]);
      expect(await farthest(cdl, instead)).toBeLessThanOrEqual(1);
    }
  });

  it("draw a flip with Transform, and a crop with wipes but for the cut's own row", async () => {
    for (const flip of ["AE.ADBE Horizontal Flip", "AE.ADBE Vertical Flip"]) {
      const flipped = [{ effect: flip, params: {} }];
      expect(await farthest(flipped, forAfterEffects(flipped))).toBeLessThanOrEqual(1);
    }
    const cropped = [{ effect: "AE.ADBE AECrop", params: { "AE.ADBE AECrop-0001": 25, "AE.ADBE AECrop-0002": 12.5, "AE.ADBE AECrop-0004": 50 } }];
    const [crop, wipes] = [await drawn(cropped), await drawn(forAfterEffects(cropped))];
    const apart = crop.reduce((count, value, at) => count + (at % 4 === 3 && Math.abs(value - wipes[at]!) > 1 ? 1 : 0), 0);
    expect(crop.reduce((count, value, at) => count + (at % 4 === 3 && value === 0 ? 1 : 0), 0)).toBeGreaterThan(0.6 * (crop.length / 4));
    expect(apart).toBeLessThan(0.02 * (crop.length / 4));
  });

  it("are refused where their settings go beyond what stands for them", () => {
    const lacks = (effect: string, params: EffectUse["params"]) => standInFor(effect)?.lacks(params);
    expect(lacks(CDL, { [`${CDL}-0001`]: 0 })).toContain("Levels can hold");
    expect(lacks(CDL, { [`${CDL}-0010`]: 4 })).toContain("Channel Mixer");
    expect(lacks(CDL, { [`${CDL}-0001`]: 1.2, [`${CDL}-0010`]: 1.4 })).toBeNull();
    expect(lacks("AE.ADBE AECrop", { "AE.ADBE AECrop-0005": 1 })).toContain("Zoom");
    expect(lacks("AE.ADBE AECrop", { "AE.ADBE AECrop-0006": 30 })).toContain("feather");
  });
});

describe("the built-in looks in After Effects", () => {
  it("fit but for the two that split colours apart", () => {
    const unfit = BUILT_IN_LOOKS.filter((look) => !lookFits(look, "after-effects", null).ok).map(({ id }) => id);
    expect(unfit).toEqual(["color-fringe", "digital-break"]);
  });

  it("fade from a place where they change nothing, unless an effect of theirs knows none", () => {
    const unable = BUILT_IN_LOOKS.flatMap((look) => {
      const start = stackAtStart(look);
      return start.ok ? [] : [`${look.id}: ${start.problem}`];
    });
    expect(unable).toEqual(["dark-sky-print: Black & White", "threshold-stencil: Threshold", "other-side: Horizontal Flip"]);
  });

  it("begin and end a fade with the same settings of the same effects", () => {
    const names = (stack: readonly EffectUse[]) => forAfterEffects(stack).map(({ effect, params }) => [effect, Object.keys(params).sort()]);
    for (const look of BUILT_IN_LOOKS) {
      const start = stackAtStart(look);
      if (start.ok) expect(names(start.value)).toEqual(names(stackAt(look, 0.8)));
    }
  });
});

describe("names of effects in After Effects", () => {
  it("are the host's own where publications name two", () => {
    expect(nameInAfterEffects(photoFilter.spec, new Set(["ADBE Photo Filter"]))).toBe("ADBE Photo Filter");
    expect(nameInAfterEffects(photoFilter.spec, new Set(["ADBE PhotoFilterPS", "ADBE Photo Filter"]))).toBe("ADBE PhotoFilterPS");
    expect(nameInAfterEffects(photoFilter.spec, new Set(["ADBE Tint"]))).toBeNull();
    expect(nameInAfterEffects(photoFilter.spec, null)).toBe("ADBE PhotoFilterPS");
  });

  it("come with Add Grain's Final Output, which a new one does not show", () => {
    const [grain] = forAfterEffects([{ effect: "VISINF Grain Implant", params: { "VISINF Grain Implant-0008": 0.5 } }]);
    expect(grain?.params).toEqual({ "VISINF Grain Implant-0021": 3, "VISINF Grain Implant-0008": 0.5 });
  });
});

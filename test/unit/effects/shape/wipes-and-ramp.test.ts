import { gradientRamp } from "../../../../shared/effects/effects/shape/gradient-ramp";
import { radialWipe } from "../../../../shared/effects/effects/shape/radial-wipe";
import { venetianBlinds } from "../../../../shared/effects/effects/shape/venetian-blinds";
import { drawOn, evenGrey, greys, rowsOf } from "./draw-on";
import { averageOf, channelOf, spreadOf } from "./statistics";

describe("Radial Wipe", () => {
  it("softens both edges of the sector over the feather, and hides as much as without", () => {
    const quarter = { "ADBE Radial Wipe-0001": 25 };
    const [hard, soft] = [0, 8].map((feather) => channelOf(drawOn(evenGrey(40, 40, 0.5), radialWipe, { ...quarter, "ADBE Radial Wipe-0005": feather }), 3));
    expect(new Set(hard)).toEqual(new Set([0, 1]));
    expect(soft!.filter((alpha) => alpha > 0 && alpha < 1).length).toBeGreaterThan(100);
    expect(averageOf(soft!)).toBeCloseTo(averageOf(hard!), 1);
  });
});

describe("Venetian Blinds", () => {
  it("hides the same share of a preview as of the layer", () => {
    const params = { "ADBE Venetian Blinds-0001": 30, "ADBE Venetian Blinds-0003": 40 };
    const seenAt = (scale: number) => averageOf(channelOf(drawOn(evenGrey(120 * scale, 80 * scale, 0.5), venetianBlinds, params, { scale }), 3));
    expect(seenAt(1)).toBeCloseTo(0.7, 2);
    expect(seenAt(1 / 4)).toBeCloseTo(0.7, 2);
  });
});

describe("Gradient Ramp", () => {
  const ends = (start: readonly number[], end: readonly number[], more = {}) => ({ "ADBE Ramp-0001": start, "ADBE Ramp-0003": end, ...more });

  it("runs from black to white along its line, and keeps the layer's alpha", () => {
    expect(rowsOf(drawOn(greys("50 50 50 50 -"), gradientRamp, ends([0, 0], [4, 0])))).toEqual(["13 38 63 88 -"]);
    expect(rowsOf(drawOn(greys("50 50", "50 50"), gradientRamp, {}))).toEqual(["25 25", "75 75"]);
  });

  it("runs outwards from a point where it is radial", () => {
    const radial = ends([2.5, 0.5], [2.5, 2.5], { "ADBE Ramp-0005": 2 });
    expect(rowsOf(drawOn(greys("20 20 20 20 20"), gradientRamp, radial))).toEqual(["100 50 0 50 100"]);
  });

  it("mixes with the original", () => {
    expect(rowsOf(drawOn(greys("0 0"), gradientRamp, ends([0, 0], [2, 0], { "ADBE Ramp-0007": 0.6 })))).toEqual(["10 30"]);
  });

  it("dithers where colors are scattered", () => {
    const middle = ends([-500, 0], [520, 0]);
    expect(spreadOf(channelOf(drawOn(evenGrey(20, 20, 0), gradientRamp, { ...middle, "ADBE Ramp-0006": 100 }), 0))).toBeGreaterThan(0.08);
    expect(spreadOf(channelOf(drawOn(evenGrey(20, 20, 0), gradientRamp, middle), 0))).toBeLessThan(0.01);
  });
});

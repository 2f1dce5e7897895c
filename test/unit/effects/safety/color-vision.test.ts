import { filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from "culori";
import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { decodeSrgb, encodeSrgb } from "../../../../shared/colorimetry/srgb";
import { COLOR_VISIONS, simulateColorVision } from "../../../../shared/effects/safety/color-vision";
import { differenceSeen } from "../../../../shared/effects/safety/seen-difference";

const RED = [220, 40, 40] as const;
const GREEN = [60, 140, 40] as const;

// culori applies the same published matrices to the numbers it is given; ours are applied in linear light, so linear numbers go in.
const REFERENCE = { protan: filterDeficiencyProt(1), deutan: filterDeficiencyDeuter(1), tritan: filterDeficiencyTrit(1) };

describe("simulating colour vision", () => {
  it.each(["protan", "deutan", "tritan"] as const)("agrees with culori on every colour (%s)", (kind) => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), (color) => {
        const [r, g, b] = color.map((byte) => decodeSrgb(byte / 255));
        const expected = REFERENCE[kind]({ mode: "rgb", r: r!, g: g!, b: b! });
        const seen = simulateColorVision(field(color), kind).data;
        for (const [channel, linear] of [expected.r, expected.g, expected.b].entries()) {
          expect(Math.abs(seen[channel]! - 255 * encodeSrgb(Math.min(1, Math.max(0, linear))))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each(COLOR_VISIONS)("keeps greys and alpha (%s)", (kind) => {
    for (const grey of [0, 1, 17, 128, 254, 255]) {
      const [r, g, b, alpha] = simulateColorVision(field([grey, grey, grey], 77), kind).data;
      for (const channel of [r, g, b]) expect(Math.abs(channel! - grey)).toBeLessThanOrEqual(1);
      expect(alpha).toBe(77);
    }
  });

  it("leaves one grey for every colour without colour vision", () => {
    const [r, g, b] = simulateColorVision(field(RED), "achromat").data;
    expect([g, b]).toEqual([r, r]);
  });
});

describe("whether a viewer sees the difference", () => {
  it("tells a change of hue that only some see", () => {
    // Two colours that differ for most eyes and have nearly one place on the red-green confusion lines.
    const [before, after] = [field([146, 112, 60]), field([112, 124, 60])];
    expect(differenceSeen(before, after, "tritan").verdict).toBe("seen");
    expect(differenceSeen(before, after, "deutan").difference).toBeLessThan(0.4 * differenceSeen(before, after, "tritan").difference);
  });

  it("tells everybody of a change of lightness, and nobody of none", () => {
    for (const kind of COLOR_VISIONS) {
      expect(differenceSeen(field(GREEN), field([140, 230, 120]), kind).verdict).toBe("seen");
      const none = differenceSeen(field(GREEN), field(GREEN), kind);
      expect(none.verdict).toBe("not seen");
      expect(none.spoken).toMatch(/would probably not see this change/);
    }
  });
});

function field(color: readonly number[], alpha = 255): RgbaImage {
  return rgbaImage(4, 4, new Uint8ClampedArray(Array.from({ length: 16 }, () => [...color, alpha]).flat()));
}

import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { decodeSrgb, encodeSrgb } from "../../../../shared/colorimetry/srgb";
import { checkAlternation } from "../../../../shared/effects/safety/check-alternation";
import { FlashCheck, type FlashReport } from "../../../../shared/effects/safety/flash-check";
import { flashInWords } from "../../../../shared/effects/safety/flash-in-words";

const FPS = 30;
const BLACK = [0, 0, 0] as const;
const WHITE = [255, 255, 255] as const;
const RED = [255, 0, 0] as const;

type Color = readonly [number, number, number];

/** Two colours in turn, `hz` times a second both, over the left part of a grey frame. */
function flicker(one: Color, two: Color, hz: number, { seconds = 3, share = 1, fps = FPS } = {}): FlashReport {
  const check = new FlashCheck(fps);
  for (let frame = 0; frame < seconds * fps; frame++) check.add(frameOf(Math.floor((frame * 2 * hz) / fps + 1e-9) % 2 === 0 ? one : two, share));
  return check.report();
}

function frameOf(color: Color, share = 1): RgbaImage {
  const data = new Uint8ClampedArray(40 * 20 * 4);
  for (let pixel = 0; pixel < 800; pixel++) data.set([...(pixel % 40 < 40 * share ? color : [128, 128, 128]), 255], pixel * 4);
  return rgbaImage(40, 20, data);
}

function grey(byte: number): Color {
  return [byte, byte, byte];
}

describe("the flash check", () => {
  it("warns of red and black five times a second, as a general and as a red flash", () => {
    const report = flicker(RED, BLACK, 5);
    expect(report).toMatchObject({ risk: "possible risk", redFlashes: 5, area: 1 });
    expect(report.why).toEqual(expect.arrayContaining(["red", "general"]));
  });

  it("warns of white and black ten times a second", () => {
    expect(flicker(WHITE, BLACK, 10)).toMatchObject({ risk: "possible risk", generalFlashes: 10, redFlashes: 0, area: 1 });
  });

  it("warns of red beside equally light grey: the eye flashes without any change of luminance", () => {
    const light = Math.round(255 * encodeSrgb(0.2126));
    expect(flicker(RED, grey(light), 5)).toMatchObject({ risk: "possible risk", why: ["red"], generalFlashes: 0 });
  });

  it("lets pass three flashes a second for a moment, and warns of more than three", () => {
    expect(flicker(WHITE, BLACK, 3, { seconds: 2 })).toMatchObject({ risk: "none found", generalFlashes: 3 });
    expect(flicker(WHITE, BLACK, 3.75, { seconds: 2 })).toMatchObject({ risk: "possible risk" });
  });

  it("warns of two flashes a second that go on for seconds", () => {
    expect(flicker(RED, BLACK, 2, { seconds: 2 }).risk).toBe("none found");
    expect(flicker(RED, BLACK, 2, { seconds: 6 })).toMatchObject({ risk: "possible risk", why: ["sustained"] });
    expect(flicker(RED, BLACK, 1, { seconds: 10 }).risk).toBe("none found");
  });

  it("lets pass small changes, and changes between two light greys", () => {
    expect(flicker(grey(100), grey(110), 10).risk).toBe("none found");
    // 235 has a relative luminance of .83: the darker of the two is above .80.
    expect(flicker(WHITE, grey(235), 10).risk).toBe("none found");
  });

  it("looks at the area: a fifth of the picture may flash, a third may not", () => {
    expect(flicker(WHITE, BLACK, 10, { share: 0.2 })).toMatchObject({ risk: "none found", generalFlashes: 0 });
    expect(flicker(WHITE, BLACK, 10, { share: 0.2 }).area).toBeCloseTo(0.2);
    expect(flicker(WHITE, BLACK, 10, { share: 1 / 3 }).risk).toBe("possible risk");
  });

  it("counts parts that flash in turn together", () => {
    const check = new FlashCheck(FPS);
    for (let frame = 0; frame < 60; frame++) {
      const data = new Uint8ClampedArray(40 * 20 * 4).map((_, at) => (at % 4 === 3 || Math.floor(((at >> 2) % 40) / 20) === Math.floor(frame / 3) % 2 ? 255 : 0));
      check.add(rgbaImage(40, 20, data));
    }
    expect(check.report()).toMatchObject({ risk: "possible risk", area: 1 });
  });

  it("names the worst second", () => {
    const check = new FlashCheck(FPS);
    for (let frame = 0; frame < 5 * FPS; frame++) check.add(frameOf(frame >= 3 * FPS && frame % 4 < 2 ? WHITE : BLACK));
    const { worstSecond } = check.report();
    expect(worstSecond).toBeGreaterThanOrEqual(2.9);
    expect(worstSecond).toBeLessThanOrEqual(3.3);
  });

  it("finds nothing in slow fades, up and down, of any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 90 }), fc.nat(255), fc.nat(255), (frames, from, to) => {
        const check = new FlashCheck(FPS);
        for (let frame = 0; frame <= 2 * frames; frame++) {
          const share = 1 - Math.abs(frame / frames - 1);
          check.add(frameOf(grey(from + share * (to - from))));
        }
        expect(check.report().risk).toBe("none found");
      }),
      { numRuns: 15 },
    );
  });

  it("finds nothing in greys and colours that keep their luminance", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 10, maxLength: 40 }), (hues) => {
        const check = new FlashCheck(FPS);
        for (const hue of hues) check.add(frameOf(ofLuminance(0.3, hue)));
        expect(check.report()).toMatchObject({ risk: "none found", generalFlashes: 0 });
      }),
      { numRuns: 20 },
    );
  });

  it("does not take fine grain for flashes", () => {
    let state = 1;
    const check = new FlashCheck(FPS);
    for (let frame = 0; frame < 60; frame++) {
      const data = new Uint8ClampedArray(320 * 180 * 4);
      for (let at = 0; at < data.length; at += 4) {
        state = (state * 48271) % 2147483647;
        data.set([...grey(110 + (state % 60)), 255], at);
      }
      check.add(rgbaImage(320, 180, data));
    }
    expect(check.report().risk).toBe("none found");
  });

  it("takes frames of one size only, and a frame rate that is one", () => {
    const check = new FlashCheck(25);
    check.add(frameOf(BLACK));
    expect(() => check.add(rgbaImage(3, 3, new Uint8ClampedArray(36)))).toThrow(RangeError);
    for (const fps of [0, -1, NaN, Infinity]) expect(() => new FlashCheck(fps)).toThrow(RangeError);
  });

  it("counts at every frame rate alike", () => {
    for (const fps of [23.976, 25, 50, 60]) {
      expect(flicker(WHITE, BLACK, 5, { fps }).risk).toBe("possible risk");
      expect(flicker(WHITE, BLACK, 1.5, { fps }).risk).toBe("none found");
    }
  });
});

describe("the A/B flicker", () => {
  it("is a possible risk for pictures far apart at four a second, and none at one a second", () => {
    expect(checkAlternation(frameOf(BLACK), frameOf(WHITE), 4).risk).toBe("possible risk");
    expect(checkAlternation(frameOf(BLACK), frameOf(WHITE), 1).risk).toBe("none found");
    expect(checkAlternation(frameOf(BLACK), frameOf(WHITE), 0.3).risk).toBe("none found");
  });

  it("is none for a look that hardly changes the luminance", () => {
    expect(checkAlternation(frameOf(grey(100)), frameOf([108, 100, 92]), 8).risk).toBe("none found");
  });
});

describe("the words of the flash check", () => {
  it("never say safe", () => {
    const reports = [flicker(RED, BLACK, 5), flicker(WHITE, BLACK, 5), flicker(WHITE, BLACK, 2, { seconds: 6 }), flicker(WHITE, WHITE, 5)];
    const words = reports.map(flashInWords);
    for (const line of words) expect(line).not.toMatch(/\bsafe/i);
    expect(words[0]).toMatch(/^Possible flash risk: 5 red flashes in one second/);
    expect(words[2]).toMatch(/^Possible flash risk: two to three flashes a second/);
    expect(words[3]).toMatch(/not a guarantee/);
  });
});

/** A colour of this relative luminance, anywhere between red and blue short of a saturated red. */
function ofLuminance(luminance: number, [r, b]: readonly [number, number]): Color {
  const red = 0.6 * r;
  const blue = b;
  const green = (luminance - 0.2126 * red - 0.0722 * blue) / 0.7152;
  const bytes = [red, green, blue].map((linear) => Math.round(255 * encodeSrgb(Math.min(1, Math.max(0, linear)))));
  const [byteR = 0, byteG = 0, byteB = 0] = bytes;
  // Rounding to bytes moves the luminance by less than a hundredth.
  expect(Math.abs(0.2126 * decodeSrgb(byteR / 255) + 0.7152 * decodeSrgb(byteG / 255) + 0.0722 * decodeSrgb(byteB / 255) - luminance)).toBeLessThan(0.01);
  return [byteR, byteG, byteB];
}

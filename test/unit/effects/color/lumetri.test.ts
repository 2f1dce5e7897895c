import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, SLIDER_RANGES } from "../../../../shared/color/sliders/basic-correction";
import { cielabFromSrgb } from "../../../../shared/colorimetry/cielab";
import { deltaE2000 } from "../../../../shared/colorimetry/delta-e-2000";
import { effectValues } from "../../../../shared/effects/effect-values";
import { lumetri } from "../../../../shared/effects/effects/color/lumetri";
import { correctionCube } from "../../../../shared/effects/effects/color/lumetri-basic";
import { LUMETRI } from "../../../../shared/effects/effects/color/lumetri-params";
import { LUMETRI_26_3 } from "../../../../shared/host/premiere/lumetri-addresses";
import { drawnColor, drawnImage, expectNear } from "./drawn-colors";

const COLORS = [0, 37, 92, 140, 201, 255].flatMap((red) => [10, 120, 240].flatMap((green) => [0, 66, 180, 255].map((blue) => [red, green, blue] as const)));

describe("Lumetri's Basic Correction", () => {
  it.each(BASIC_SLIDERS)("hands %s to the host's response", (slider) => {
    const { min, max, neutral } = SLIDER_RANGES[slider];
    const position = neutral + 0.3 * (max - min) * (slider === "temperature" ? -1 : 1);
    for (const color of COLORS) {
      const wanted = Float64Array.from(color, (byte) => byte / 255);
      BUILT_IN_RESPONSE.transformFor({ ...NEUTRAL_CORRECTION, [slider]: position })(wanted, wanted);
      expectNear(drawnColor(lumetri, { [LUMETRI[slider]]: position }, color), Array.from(wanted, (value) => Math.min(1, Math.max(0, value)) * 255), 0.01);
    }
  });

  it("draws pictures of more than one batch as it draws their colours", () => {
    const image = rgbaImage(131, 127, Uint8ClampedArray.from({ length: 131 * 127 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256)));
    const params = { [LUMETRI.exposure]: 1.3, [LUMETRI.temperature]: 40, [LUMETRI.saturation]: 130 };
    const drawn = drawnImage(lumetri, params, image);
    for (const pixel of [0, 8191, 8192, 16383, 16384, 131 * 127 - 1]) {
      const [red = 0, green = 0, blue = 0] = image.data.subarray(pixel * 4);
      expectNear(drawn.slice(pixel * 4, pixel * 4 + 3), drawnColor(lumetri, params, [red, green, blue]), 0.2);
    }
  });

  it("is the same to the eye through the GPU's cube", () => {
    const position = (slider: (typeof BASIC_SLIDERS)[number]) => fc.double({ min: SLIDER_RANGES[slider].min / 2, max: SLIDER_RANGES[slider].max / 2, noNaN: true });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(BASIC_SLIDERS.map((slider) => [LUMETRI[slider], position(slider)]))), (params) => {
        const layer = { widthPx: 1, heightPx: 1 };
        const values = effectValues(lumetri.spec, params, layer);
        if (!values.ok) throw new Error(values.problem.what);
        const cube = correctionCube(values.value, { layer, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE });
        if (!cube) return;
        const apart = COLORS.map((color) => {
          const exact = drawnColor(lumetri, params, color);
          return deltaE2000(labOf(exact), labOf(throughCube(cube, color)));
        });
        expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(0.5);
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

describe("Lumetri's creative sliders and vignette", () => {
  it("fades black up and white down, and keeps greys grey", () => {
    const [black = 0] = drawnColor(lumetri, { [LUMETRI.fadedFilm]: 100 }, [0, 0, 0]);
    const white = drawnColor(lumetri, { [LUMETRI.fadedFilm]: 100 }, [255, 255, 255]);
    expect(black).toBeGreaterThan(20);
    expect(white[0]).toBeLessThan(245);
    expectNear(white, [white[0]!, white[0]!, white[0]!], 0.01);
  });

  it("saturates pale colours more than strong ones by vibrance, and takes all colour at saturation 0", () => {
    const spreadOf = ([red = 0, , blue = 0]: readonly number[]) => red - blue;
    const pale = spreadOf(drawnColor(lumetri, { [LUMETRI.vibrance]: 60 }, [140, 130, 120])) / 20;
    const strong = spreadOf(drawnColor(lumetri, { [LUMETRI.vibrance]: 60 }, [180, 100, 60])) / 120;
    expect(pale).toBeGreaterThan(strong);
    expect(strong).toBeGreaterThan(1);
    const [red, , blue] = drawnColor(lumetri, { [LUMETRI.creativeSaturation]: 0 }, [180, 100, 60]);
    expect(red).toBeCloseTo(blue!, 3);
  });

  it("sharpens edges and leaves flat parts", () => {
    const drawn = drawnImage(lumetri, { [LUMETRI.sharpen]: 50 }, edge());
    expect(drawn[0]).toBeCloseTo(80, 2);
    expect(drawn[3 * 4]).toBeLessThan(75);
    expect(drawn[4 * 4]).toBeGreaterThan(165);
  });

  it("softens edges when sharpen is negative", () => {
    expect(drawnImage(lumetri, { [LUMETRI.sharpen]: -50 }, edge())[3 * 4]).toBeGreaterThan(85);
  });

  it("darkens the rim and not the middle, as strongly on any size", () => {
    const params = { [LUMETRI.vignetteAmount]: -1.5, [LUMETRI.vignetteMidpoint]: 40 };
    const large = drawnImage(lumetri, params, grey(160, 90));
    const small = drawnImage(lumetri, params, grey(33, 19));
    expect(large[(45 * 160 + 80) * 4]).toBeCloseTo(128, 3);
    expect(large[0]).toBeLessThan(60);
    expect(small[0]).toBeCloseTo(large[0]!, -1);
  });

  it("takes a vignette's shape from the frame, a circle or a box", () => {
    const middleOfSide = (roundness: number) => drawnImage(lumetri, { [LUMETRI.vignetteAmount]: -2, [LUMETRI.vignetteRoundness]: roundness }, grey(160, 40))[20 * 160 * 4]!;
    const corner = (roundness: number) => drawnImage(lumetri, { [LUMETRI.vignetteAmount]: -2, [LUMETRI.vignetteRoundness]: roundness, [LUMETRI.vignetteMidpoint]: 70 }, grey(160, 40))[0]!;
    expect(middleOfSide(100)).toBeLessThan(middleOfSide(0));
    expect(corner(-100)).toBeGreaterThan(corner(0));
  });
});

it("names Premiere's indexes and defaults of Lumetri as the host's address table does", () => {
  const addresses = [...Object.values(LUMETRI_26_3.sliders), ...LUMETRI_26_3.others];
  const wanted = addresses.map(({ index, displayName, neutral }) => ({ index, displayName, default: neutral })).sort((a, b) => a.index - b.index);
  expect(lumetri.spec.premiere?.params.map(({ index, displayName, default: standard }) => ({ index, displayName, default: standard }))).toEqual(wanted);
});

function edge(): RgbaImage {
  return rgbaImage(8, 4, Uint8ClampedArray.from({ length: 8 * 4 * 4 }, (_, at) => (at % 4 === 3 ? 255 : Math.floor(at / 4) % 8 < 4 ? 80 : 160)));
}

function grey(widthPx: number, heightPx: number): RgbaImage {
  return rgbaImage(widthPx, heightPx, Uint8ClampedArray.from({ length: widthPx * heightPx * 4 }, (_, at) => (at % 4 === 3 ? 255 : 128)));
}

function labOf([red = 0, green = 0, blue = 0]: readonly number[]) {
  return cielabFromSrgb(red / 255, green / 255, blue / 255);
}

/** Trilinear, as a texture is read. */
function throughCube({ points, data }: { readonly points: number; readonly data: Float32Array }, color: readonly number[]): number[] {
  const place = color.map((byte) => (byte / 255) * (points - 1));
  const cell = place.map((each) => Math.min(points - 2, Math.floor(each)));
  return [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      const offsets = [corner & 1, (corner >> 1) & 1, corner >> 2];
      const weight = offsets.reduce((product, offset, axis) => product * (offset ? place[axis]! - cell[axis]! : 1 - place[axis]! + cell[axis]!), 1);
      const at = cell[0]! + offsets[0]! + (cell[1]! + offsets[1]!) * points + (cell[2]! + offsets[2]!) * points ** 2;
      sum += weight * data[at * 3 + channel]!;
    }
    return Math.min(1, Math.max(0, sum)) * 255;
  });
}

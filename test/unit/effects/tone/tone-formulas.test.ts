import { drawnColors, drawnFrame, drawnGreys, rounded } from "./drawn-values";

const INVERT = (choice: number, blend = 0) => ({ "ADBE Invert-0001": choice, "ADBE Invert-0002": blend });
const BROWN = [200 / 255, 100 / 255, 50 / 255] as const;

describe("tone effects at values worked out by hand", () => {
  it("doubles linear light for each stop of exposure, adds the offset there, then bends it", () => {
    // sRGB 0.5 is 0.21404 linear; 0.42808 encodes to 0.68599, 0.31404 to 0.59610, sqrt(0.21404) = 0.46265 to 0.71040.
    expect(rounded(drawnGreys("ADBE Exposure2", { "ADBE Exposure2-0003": 1 }, [0.5]), 3)).toEqual([0.686]);
    expect(rounded(drawnGreys("ADBE Exposure2", { "ADBE Exposure2-0004": 0.1 }, [0.5]), 3)).toEqual([0.596]);
    expect(rounded(drawnGreys("ADBE Exposure2", { "ADBE Exposure2-0005": 2 }, [0.5]), 3)).toEqual([0.71]);
  });

  it("exposes channels for themselves only when asked to", () => {
    const redUp = { "ADBE Exposure2-0008": 1, "ADBE Exposure2-0022": 1 };
    expect(rounded(drawnColors("ADBE Exposure2", redUp, [[0.25, 0.25, 0.25]])[0]!)).toEqual([0.25, 0.25, 0.25]);
    expect(rounded(drawnColors("ADBE Exposure2", { ...redUp, "ADBE Exposure2-0001": 2 }, [[0.25, 0.25, 0.25]])[0]!)).toEqual([0.5, 0.25, 0.25]);
  });

  it("raises to a tenth of Premiere's gamma", () => {
    expect(rounded(drawnGreys("PR.ADBE Gamma Correction", { "PR.ADBE Gamma Correction-0001": 20 }, [0, 0.5, 1]))).toEqual([0, 0.25, 1]);
  });

  it("posterizes to as many tones as asked for, from black to white", () => {
    const ramp = Array.from({ length: 256 }, (_, byte) => byte / 255);
    for (const level of [2, 3, 7, 64, 255]) {
      const tones = drawnGreys("ADBE Posterize", { "ADBE Posterize-0001": level }, ramp).map((value) => value * (level - 1));
      const whole = new Set(tones.map(Math.round));
      expect({ count: whole.size, least: Math.min(...whole), most: Math.max(...whole) }).toEqual({ count: level, least: 0, most: level - 1 });
      expect(Math.max(...tones.map((tone) => Math.abs(tone - Math.round(tone))))).toBeLessThan(0.01);
    }
  });

  it("stops levels at the output's ends only where clipping is on", () => {
    const squeezed = { "ADBE Easy Levels2-0004": 0.5, "ADBE Easy Levels2-0007": 0.4 };
    expect(rounded(drawnGreys("ADBE Easy Levels2", squeezed, [0.25, 0.75]))).toEqual([0.2, 0.6]);
    expect(rounded(drawnGreys("ADBE Easy Levels2", { ...squeezed, "ADBE Easy Levels2-0009": 1 }, [0.25, 0.75]))).toEqual([0.2, 0.4]);
  });

  it("blends an inversion with the original", () => {
    expect(rounded(drawnGreys("ADBE Invert", INVERT(1, 25), [0.2]))).toEqual([0.65]);
    expect(rounded(drawnColors("ADBE Invert", INVERT(7, 50), [BROWN])[0]!.map((value) => value * 255), 2)).toEqual([125, 150, 100]);
  });

  it("leaves the picture alone at the dividing lines of Invert's menu", () => {
    for (const line of [5, 10, 15]) expect(rounded(drawnColors("ADBE Invert", INVERT(line), [BROWN])[0]!)).toEqual(rounded(BROWN));
  });

  it("shows black, not what was hidden, where inverted alpha makes a clear pixel opaque", () => {
    const clear = { widthPx: 1, heightPx: 1, data: Float32Array.of(0.9, 0.3, 0.6, 0) };
    expect([...drawnFrame("ADBE Invert", INVERT(16), clear).data]).toEqual([0, 0, 0, 1]);
  });

  it("bends curves through their points as scipy's PchipInterpolator does", () => {
    // scipy 1.10, PchipInterpolator on the same points.
    const rising = { "ADBE CurvesCustom-0001": [0, 0, 0.25, 0.1, 0.6, 0.75, 1, 1] };
    expect(rounded(drawnGreys("ADBE CurvesCustom", rising, [0.1, 0.2, 0.25, 0.4, 0.5, 0.7, 0.9]))).toEqual(rounded([0.019949, 0.069266, 0.1, 0.352215, 0.585856, 0.842257, 0.978669]));
    const swinging = { "ADBE CurvesCustom-0001": [0.1, 0.2, 0.4, 0.8, 0.5, 0.3, 0.9, 0.6] };
    expect(rounded(drawnGreys("ADBE CurvesCustom", swinging, [0, 0.1, 0.2, 0.35, 0.45, 0.6, 0.8, 1]), 3)).toEqual(rounded([0.2, 0.2, 0.622222, 0.797222, 0.55, 0.304688, 0.426562, 0.6], 3));
  });

  it("bends one channel where Curves names one", () => {
    const green = { "ADBE CurvesCustom-0002": 3, "ADBE CurvesCustom-0001": [0, 1, 1, 0] };
    expect(rounded(drawnColors("ADBE CurvesCustom", green, [[0.2, 0.2, 0.2]])[0]!)).toEqual([0.2, 0.8, 0.2]);
  });
});

describe("ProcAmp", () => {
  const COLORS = [[0.8, 0.4, 0.2], [0.2, 0.5, 0.7]] as const;
  const drawn = (params: Record<string, number>) => drawnColors("AE.ADBE ProcAmp", params, COLORS);

  it("leaves Rec.709 luma where saturation is nothing", () => {
    // 0.2126 * 0.8 + 0.7152 * 0.4 + 0.0722 * 0.2 = 0.4706; 0.2126 * 0.2 + 0.7152 * 0.5 + 0.0722 * 0.7 = 0.45066.
    expect(drawn({ "AE.ADBE ProcAmp-0004": 0 }).map((color) => rounded(color))).toEqual([[0.4706, 0.4706, 0.4706], [0.4507, 0.4507, 0.4507]]);
  });

  it("turns colors to their opposites about luma at half a turn, and back at a whole one", () => {
    expect(rounded(drawn({ "AE.ADBE ProcAmp-0003": 180 })[0]!)).toEqual(rounded([2 * 0.4706 - 0.8, 2 * 0.4706 - 0.4, 2 * 0.4706 - 0.2]));
    expect(rounded(drawn({ "AE.ADBE ProcAmp-0003": 360 })[1]!)).toEqual([0.2, 0.5, 0.7]);
  });

  it("multiplies by contrast and adds brightness", () => {
    expect(rounded(drawn({ "AE.ADBE ProcAmp-0001": 10, "AE.ADBE ProcAmp-0002": 50 })[0]!)).toEqual([0.5, 0.3, 0.2]);
  });

  it("corrects only the left of a split screen", () => {
    const [left, right] = drawn({ "AE.ADBE ProcAmp-0002": 0, "AE.ADBE ProcAmp-0005": 1 });
    expect([rounded(left!), rounded(right!)]).toEqual([[0, 0, 0], [0.2, 0.5, 0.7]]);
  });
});

import fc from "fast-check";
import { parseResponseProfile, profileFits, responseFromProfile, type ResponseProfile } from "../../../../shared/color/response/response-profile";
import type { SliderResponse } from "../../../../shared/color/response/slider-response";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, SLIDER_RANGES } from "../../../../shared/color/sliders/basic-correction";
import { entangledLumetri } from "../../../hosts/picture/lumetri/entangled-lumetri";
import { corrections } from "../corrections";
import { calibrationOf } from "./simulated-calibration";

const calibration = calibrationOf((chart, correction) => entangledLumetri.render(chart, correction));
const measured = async (): Promise<ResponseProfile> => (await calibration).profile;
const response = async (): Promise<SliderResponse> => responseFromProfile(await measured());

const COLORS = Float64Array.from({ length: 90 }, (_, at) => ((at * 37) % 100) / 99);
const channel = fc.double({ min: -0.3, max: 1.5, noNaN: true });

function rendered({ transformFor }: SliderResponse, correction: typeof NEUTRAL_CORRECTION, colors = COLORS): Float64Array {
  const into = new Float64Array(colors.length);
  transformFor(correction)(colors, into);
  return into;
}

describe("a stored profile", () => {
  it("comes back from its text as the same response", async () => {
    const text = JSON.stringify(await measured());
    expect(text.length).toBeLessThan(1_500_000);
    const parsed = parseResponseProfile(text);
    if (!parsed.ok) throw new Error(parsed.problem);
    const grade = { ...NEUTRAL_CORRECTION, temperature: 20, exposure: -0.7, shadows: 33 };
    expect(rendered(responseFromProfile(parsed.value), grade)).toEqual(rendered(await response(), grade));
    expect(responseFromProfile(parsed.value)).toMatchObject({ name: "Simulated 26.3", calibrated: true });
  });

  it("is told apart from another release's and another host's", async () => {
    const profile = await measured();
    expect(profileFits(profile, { name: "Simulated", version: "26.3" })).toBe("fits");
    expect(profileFits(profile, { name: "Simulated", version: "26.4" })).toBe("other-version");
    expect(profileFits(profile, { name: "Another", version: "26.3" })).toBe("other-host");
  });

  it.each<[string, (profile: ResponseProfile) => unknown]>([
    ["of another format", (profile) => ({ ...profile, format: "trimbin-response/2" })],
    ["with a slider twice in its order", (profile) => ({ ...profile, order: ["tint", ...profile.order.slice(1).filter((slider) => slider !== "tint"), "tint"] })],
    ["with a table cut short", (profile) => ({ ...profile, sliders: { ...profile.sliders, tint: { ...profile.sliders.tint, tables: profile.sliders.tint.tables.map((table) => table.slice(2)) } } })],
    ["with positions out of order", (profile) => ({ ...profile, sliders: { ...profile.sliders, tint: { ...profile.sliders.tint, positions: [...profile.sliders.tint.positions].reverse() } } })],
    ["with neutral measured", (profile) => ({ ...profile, sliders: { ...profile.sliders, tint: { positions: [0], tables: profile.sliders.tint.tables.slice(0, 1) } } })],
    ["without a slider", ({ sliders: { tint: _, ...sliders }, ...profile }) => ({ ...profile, sliders })],
    ["that is no profile", () => [1, null]],
  ])("%s is refused with what to do", async (_name, spoil) => {
    const parsed = parseResponseProfile(JSON.stringify(spoil(await measured())));
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining("Calibrate again.") });
  });

  it("that is not JSON, or endless, is refused", () => {
    expect(parseResponseProfile("{").ok).toBe(false);
    expect(parseResponseProfile(`"${"x".repeat(3_000_000)}"`).ok).toBe(false);
  });
});

describe("a measured response", () => {
  it("changes nothing at neutral", async () => {
    expect(rendered(await response(), NEUTRAL_CORRECTION)).toEqual(COLORS);
  });

  it("gives finite colours for every grade, outside 0..1 and beyond the ends of the sliders too", async () => {
    const known = await response();
    fc.assert(
      fc.property(corrections(1.4), fc.array(channel, { minLength: 3, maxLength: 3 }), (grade, color) => {
        rendered(known, grade, Float64Array.from(color)).forEach((value) => expect(Math.abs(value)).toBeLessThan(10));
      }),
    );
  });

  it("moves little when a slider moves little, everywhere on its way", async () => {
    const known = await response();
    for (const slider of BASIC_SLIDERS) {
      const { min, max } = SLIDER_RANGES[slider];
      const step = (max - min) / 400;
      let farthest = 0;
      let before = rendered(known, { ...NEUTRAL_CORRECTION, [slider]: min });
      for (let position = min + step; position <= max; position += step) {
        const now = rendered(known, { ...NEUTRAL_CORRECTION, [slider]: position });
        farthest = now.reduce((most, value, at) => Math.max(most, Math.abs(value - before[at]!)), farthest);
        before = now;
      }
      expect(farthest).toBeLessThan(0.03);
    }
  });
});

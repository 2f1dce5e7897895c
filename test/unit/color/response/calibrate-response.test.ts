import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { CALIBRATION_RENDERS } from "../../../../shared/color/response/probe-plan";
import { responseFromProfile, type ResponseProfile } from "../../../../shared/color/response/response-profile";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../../shared/color/sliders/basic-correction";
import { gradeTrial } from "../../../../scripts/bench/response/grade-trial";
import { MISMATCHES } from "../../../../scripts/bench/response/mismatches";
import { entangledLumetri } from "../../../hosts/picture/lumetri/entangled-lumetri";
import { filmLumetri } from "../../../hosts/picture/lumetri/film-lumetri";
import { videoLumetri } from "../../../hosts/picture/lumetri/video-lumetri";
import { flatFrame, frameOf } from "../painted-scene";
import { calibrateWith, calibrationOf, HALF_CHART } from "./simulated-calibration";

/** The bar: what is left after a fit with the measured response, against a fit that knew the host's exact maths. */
const MOST_OF_ORACLE = 1.3;

describe.each([filmLumetri, videoLumetri, entangledLumetri])("a host whose Lumetri is $name, never seen by the engine", (truth) => {
  let profile: ResponseProfile;
  beforeAll(async () => {
    ({ profile } = await calibrationOf((chart, correction) => truth.render(chart, correction)));
  }, 120_000);

  it("is predicted to about a just visible difference under combinations of all sliders", () => {
    const { accuracy } = profile;
    expect(accuracy.mean).toBeLessThan(1);
    expect(accuracy.p95).toBeLessThan(3);
  });

  it.each(MISMATCHES)("lets a fit undo a camera that is $name as well as the host's own maths would", ({ apply }) => {
    const response = responseFromProfile(profile);
    const errors = [1, 2].map((seed) => {
      const hero = frameOf({ seed });
      return gradeTrial({ hero, target: apply(hero) }, truth, response);
    });
    const [oracle, tried] = [errors.reduce((sum, error) => sum + error.oracle, 0), errors.reduce((sum, error) => sum + error.tried, 0)];
    expect(tried).toBeLessThan(MOST_OF_ORACLE * oracle);
  });
});

describe("a calibration", () => {
  const reached = (correction: BasicCorrection, chart: RgbaImage): RgbaImage => videoLumetri.render(chart, correction);

  it("asks for at most 80 frames, neutral first and last, and reports each", async () => {
    const asked: BasicCorrection[] = [];
    const reported: number[] = [];
    const host = (chart: RgbaImage, correction: BasicCorrection): RgbaImage => {
      asked.push(correction);
      return reached(correction, chart);
    };
    const result = await calibrateWith(host, ({ done, of }) => reported.push(done / of));
    expect(result).toMatchObject({ ok: true, value: { idleSliders: [] } });
    expect(asked.length).toBe(CALIBRATION_RENDERS);
    expect(asked.length).toBeLessThanOrEqual(80);
    expect([asked[0], asked[asked.length - 1]]).toEqual([NEUTRAL_CORRECTION, NEUTRAL_CORRECTION]);
    expect(reported[reported.length - 1]).toBe(1);
  });

  it("names the sliders that do nothing in this host and leaves pictures alone under them", async () => {
    const { profile, idleSliders } = await calibrationOf((chart, correction) => reached({ ...correction, tint: 0, whites: 0 }, chart));
    expect(idleSliders).toEqual(["tint", "whites"]);
    const colors = Float64Array.of(0.1, 0.5, 0.9);
    const moved = new Float64Array(3);
    responseFromProfile(profile).transformFor({ ...NEUTRAL_CORRECTION, tint: 60, whites: -80 })(colors, moved);
    moved.forEach((value, channel) => expect(value).toBeCloseTo(colors[channel]!, 3));
  });

  it("refuses a host that ignores every slider", async () => {
    expect(await calibrateWith((chart) => chart)).toEqual({ ok: false, problem: { kind: "sliders-ignored" } });
  });

  it("refuses a host that changes colours at neutral", async () => {
    const result = await calibrateWith((chart, correction) => reached({ ...correction, exposure: correction.exposure + 0.3 }, chart));
    expect(result).toMatchObject({ ok: false, problem: { kind: "neutral-changes-colors" } });
  });

  it("refuses a host that shows something else", async () => {
    const refused = { ok: false, problem: { kind: "unreadable-chart", problem: { kind: "not-the-chart" } } };
    expect(await calibrateWith(() => frameOf({ seed: 1 }, 0.2, 0.1, 1.2, 480))).toEqual(refused);
    expect(await calibrateWith(() => flatFrame(90, 90, 90, 480, 270))).toEqual(refused);
  });

  it("refuses a host that hands out old frames", async () => {
    let last: RgbaImage = HALF_CHART;
    const result = await calibrateWith((chart, correction) => {
      const stale = last;
      last = reached(correction, chart);
      return stale;
    });
    expect(result).toMatchObject({ ok: false, problem: { kind: "not-repeatable" } });
  });

  it("refuses a host that answers the same sliders differently every time", async () => {
    let frames = 0;
    const result = await calibrateWith((chart, correction) => {
      const wobble = 100 * Math.sin((frames += 1) * 1.7);
      return correction === NEUTRAL_CORRECTION ? chart : reached({ ...correction, temperature: wobble, exposure: wobble / 50 }, chart);
    });
    expect(result).toMatchObject({ ok: false, problem: { kind: "too-inaccurate" } });
  });

  it("stops before the next frame when it is cancelled", async () => {
    const cancel = new AbortController();
    let frames = 0;
    const result = await calibrateWith(
      (chart) => {
        if (++frames === 3) cancel.abort();
        return chart;
      },
      () => undefined,
      cancel.signal,
    );
    expect(result).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(frames).toBe(3);
  });
});

import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { gatherEvidence, type SceneEvidence, type SceneRequest, type SceneStep } from "../../../../shared/color/scene/gather-evidence";
import { FULL_MATCH } from "../../../../shared/color/scene/match-choice";
import { proposeMatch } from "../../../../shared/color/scene/propose-match";
import type { Pin, SceneShot } from "../../../../shared/color/scene/scene-shot";
import type { ShotMatch } from "../../../../shared/color/scene/shot-match";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { flatFrame, frameOf } from "../painted-scene";

const scene = { seed: 3 };
const left = frameOf(scene, 0, 0.1, 0.9);
const right = frameOf(scene, 1, 0.15, 0.9);
const wide = frameOf(scene, 0, 0, 2);

const graded = (frame: RgbaImage, correction: BasicCorrection): RgbaImage => renderBasicCorrection(frame, correction);

function shot(key: string, frames: RgbaImage | readonly RgbaImage[], current = NEUTRAL_CORRECTION, pins: readonly Pin[] = []): SceneShot {
  return { key, sample: { frames: Array.isArray(frames) ? (frames as readonly RgbaImage[]) : [frames as RgbaImage] }, current, pins };
}

function gather(hero: SceneShot, targets: readonly SceneShot[], via: readonly SceneShot[] = [], more: Partial<SceneRequest> = {}): { evidence: SceneEvidence; steps: SceneStep[] } {
  const gathering = gatherEvidence({ hero, targets, via, response: BUILT_IN_RESPONSE, colorSpaces: "ask", ...more });
  const steps: SceneStep[] = [];
  let step = gathering.next();
  while (!step.done) {
    steps.push(step.value);
    step = gathering.next();
  }
  return { evidence: step.value, steps };
}

function matchOf({ shots }: SceneEvidence, key: string): ShotMatch {
  return proposeMatch(shots.get(key)!, FULL_MATCH, BUILT_IN_RESPONSE);
}

/** Mean absolute difference of two pictures in levels. */
function distance(one: RgbaImage, two: RgbaImage): number {
  return one.data.reduce((sum, value, at) => sum + Math.abs(value - two.data[at]!), 0) / (one.data.length * 0.75);
}

describe("gathering what is known of a scene", () => {
  const look = moved({ exposure: 0.4, temperature: 18 });

  it("reaches a shot that shares nothing with the hero through the wide shot, which is graded on its own", () => {
    const wideGrade = moved({ exposure: -0.3, tint: 12 });
    const { evidence } = gather(shot("hero", graded(left, look)), [shot("right", right)], [shot("wide", graded(wide, wideGrade))]);
    const match = matchOf(evidence, "right");
    if (match.verdict !== "match") throw new Error(match.why);
    expect(match).toMatchObject({ through: ["wide"], confidence: "fair" });
    expect(distance(graded(right, match.correction), graded(right, look))).toBeLessThan(distance(right, graded(right, look)) / 3);
    expect(evidence.shots.has("wide")).toBe(false);
  });

  it("sees through a current correction on the shot in between", () => {
    const current = moved({ exposure: 0.5, saturation: 80 });
    const { evidence } = gather(shot("hero", graded(left, look)), [shot("right", right), shot("wide", graded(wide, current), current)]);
    const match = matchOf(evidence, "right");
    if (match.verdict !== "match") throw new Error(match.why);
    expect(distance(graded(right, match.correction), graded(right, look))).toBeLessThan(3);
  });

  it("finds the same whatever the order of the targets", () => {
    const targets = [shot("a", right), shot("b", graded(wide, moved({ tint: 10 }))), shot("c", frameOf(scene, 0.2, 0.2, 0.7)), shot("d", frameOf({ seed: 9 }))];
    const forwards = gather(shot("hero", graded(left, look)), targets).evidence;
    const backwards = gather(shot("hero", graded(left, look)), [...targets].reverse()).evidence;
    for (const { key } of targets) expect(backwards.shots.get(key)).toEqual(forwards.shots.get(key));
  });

  it("answers every target once it is known, and tells of progress that never runs backwards", () => {
    const { evidence, steps } = gather(shot("hero", left), [shot("same", graded(left, look)), shot("black", flatFrame(0, 0, 0)), shot("other", frameOf({ seed: 9 }))]);
    expect([...evidence.shots.keys()].sort()).toEqual(["black", "other", "same"]);
    expect(steps.flatMap((step) => (step.kind === "found" ? [step.key] : [])).sort()).toEqual(["black", "other", "same"]);
    const progress = steps.flatMap((step) => (step.kind === "progress" ? [step] : []));
    progress.forEach(({ done, of }, index) => {
      expect(done).toBeGreaterThanOrEqual(progress[index - 1]?.done ?? 0);
      expect(done).toBeLessThanOrEqual(of);
    });
    expect(progress.at(-1)!.done).toBe(progress.at(-1)!.of);
  });

  it("says that the hero is black instead of guessing from it", () => {
    const { evidence } = gather(shot("hero", flatFrame(0, 0, 0)), [shot("one", left), shot("two", right)]);
    for (const key of ["one", "two"]) expect(matchOf(evidence, key)).toMatchObject({ verdict: "cannot-tell", why: expect.stringContaining("Pick another reference") });
  });

  it("notices a hero that was graded apart from all the others, and not a shot that was", () => {
    const views = [frameOf(scene, 0.1, 0.1, 1), frameOf(scene, 0.3, 0.2, 1), frameOf(scene, 0.2, 0.05, 1.1)];
    const apart = moved({ exposure: 0.9, temperature: 40 });
    const alone = gather(shot("hero", graded(left, apart)), views.map((view, index) => shot(`view ${index}`, view)));
    expect(alone.evidence.heroIsOutlier).toBe(true);
    const together = gather(shot("hero", left), views.map((view, index) => shot(`view ${index}`, index === 0 ? graded(view, apart) : view)));
    expect(together.evidence.heroIsOutlier).toBe(false);
  });

  it("flags a shot whose exposure drifts, and none whose camera moves", () => {
    const drifting = [0, 0.35, 0.7].map((exposure, index) => graded(frameOf(scene, 0.1 + 0.02 * index, 0.1, 1), moved({ exposure })));
    const moving = [0, 0.08, 0.16].map((pan) => frameOf(scene, 0.1 + pan, 0.1, 1));
    const { evidence } = gather(shot("hero", left), [shot("drifting", drifting), shot("moving", moving)]);
    expect(evidence.shots.get("drifting")!.drift!.difference).toBeGreaterThan(3);
    expect(evidence.shots.get("moving")!.drift).toBeNull();
  });

  it("asks before it matches camera log to a finished picture, matches once told to, and log to log without asking", () => {
    const asLog = (frame: RgbaImage): RgbaImage => mapped(frame, logC3);
    const [hero, log] = [shot("hero", left), shot("log", asLog(frameOf(scene, 0.1, 0.1, 0.9)))];
    expect(matchOf(gather(hero, [log]).evidence, "log")).toMatchObject({ verdict: "cannot-tell", asks: "target-looks-log" });
    expect(matchOf(gather(log, [{ ...hero, key: "shot" }]).evidence, "shot")).toMatchObject({ asks: "hero-looks-log" });
    expect(matchOf(gather(hero, [log], [], { colorSpaces: "assume-same" }).evidence, "log").verdict).toBe("match");
    expect(matchOf(gather({ ...log, key: "hero" }, [shot("other log", asLog(frameOf(scene, 0.05, 0.15, 0.9)))]).evidence, "other log").verdict).toBe("already-matches");
  });

  it("heeds a person's pin where nothing was found in common", () => {
    const heroFrame = flatHalves([150, 120, 100], [60, 70, 90]);
    const targetFrame = flatHalves([110, 90, 80], [44, 52, 70]);
    const pins: Pin[] = [
      { hero: { x: 0.2, y: 0.5 }, target: { x: 0.2, y: 0.5 } },
      { hero: { x: 0.8, y: 0.5 }, target: { x: 0.8, y: 0.5 } },
    ];
    const match = matchOf(gather(shot("hero", heroFrame), [shot("pinned", targetFrame, NEUTRAL_CORRECTION, pins)]).evidence, "pinned");
    if (match.verdict !== "match") throw new Error(match.why);
    expect(match.confidence).toBe("fair");
    expect(distance(graded(targetFrame, match.correction), heroFrame)).toBeLessThan(distance(targetFrame, heroFrame) / 3);
  });
});

/** ARRI LogC3 at EI 800 (ARRI, "Log C Curve - Usage in VFX", 2017), of scene-linear light. */
function logC3(light: number): number {
  return light > 0.010591 ? 0.24719 * Math.log10(5.555556 * light + 0.052272) + 0.385537 : 5.367655 * light + 0.092809;
}

function mapped(frame: RgbaImage, curve: (light: number) => number): RgbaImage {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const data = new Uint8ClampedArray(frame.data);
  for (let at = 0; at < data.length; at += 4) {
    const light = [0, 1, 2].map((channel) => linear(data[at + channel]! / 255));
    const grey = 0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!;
    // A wide gamut holds the same colour with less of it.
    light.forEach((value, channel) => (data[at + channel] = 255 * curve(grey + 0.6 * (value - grey))));
  }
  return rgbaImage(frame.widthPx, frame.heightPx, data);
}

function flatHalves(one: readonly [number, number, number], two: readonly [number, number, number]): RgbaImage {
  const data = new Uint8ClampedArray(160 * 90 * 4).fill(255);
  for (let pixel = 0; pixel < 160 * 90; pixel++) data.set(pixel % 160 < 80 ? one : two, pixel * 4);
  return rgbaImage(160, 90, data);
}

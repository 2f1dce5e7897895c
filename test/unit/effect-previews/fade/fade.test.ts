import { lookPlan } from "../../../../plugins/effect-previews/edits/look-plan";
import type { Fade } from "../../../../plugins/effect-previews/fade/fade";
import { fadeStacks, stackAtMoment } from "../../../../plugins/effect-previews/fade/fade-stacks";
import { stackOf } from "../../../../plugins/effect-previews/looks/stack-of";
import { applyPlan, editsOf, invertPlan } from "../../../../shared/edits/edit-plan";
import type { Look } from "../../../../shared/effects/looks/look";
import type { ClipSnapshot } from "../../../../shared/project/project-snapshot";
import { FRAME_RATES, frameStart } from "../../../../shared/time/frame-rate";
import { lookOf, tintAt, use } from "../../effects/looks/look-builder";
import { clip, project, sequence } from "../../shot-match/drawn-snapshot";

const RATE = FRAME_RATES["25"];
const LAYER = { widthPx: 1920, heightPx: 1080 };
const frames = (count: number): bigint => frameStart(count, RATE);

/** 100 frames from frame 50 on, which show the source from frame 10 on. */
const SEA = clip("sea", 0, frames(50), frames(150), { size: LAYER });
const LATE: ClipSnapshot = { ...SEA, ref: { ...SEA.ref, sourceStart: frames(10) } };

const FADE_IN: Fade = { kind: "fades", way: "in", seconds: 1, ease: "easy" };

function plan(look: Look, fade: Fade, clips: readonly ClipSnapshot[] = [LATE]) {
  return lookPlan({ look, strength: 1, fade }, { app: "after-effects", installed: null, sequence: { ...LAYER, frameRate: RATE }, clips });
}

function keysOf(look: Look, fade: Fade) {
  const made = plan(look, fade);
  if (!made.ok) throw new Error(made.problem.why);
  return editsOf(made.value).flatMap((edit) => (edit.kind === "set-parameter" ? [{ index: edit.on.index, to: edit.to }] : []));
}

describe("a look that fades", () => {
  it("comes in from where it changes nothing, from the layer's first frame on, eased as Easy Ease does", () => {
    const [only, ...others] = keysOf(lookOf(tintAt(40)), FADE_IN);
    const easy = { in: [{ speed: 0, influence: 33.33 }], out: [{ speed: 0, influence: 33.33 }] };
    expect(others).toEqual([]);
    expect(only).toEqual({
      index: 3,
      to: {
        kind: "keyframed",
        keys: [
          { at: frames(10), value: 0, interpolation: "bezier", ease: easy },
          { at: frames(35), value: 40, interpolation: "bezier", ease: easy },
        ],
      },
    });
  });

  it("goes out until the last frame that is seen, or does both", () => {
    const times = (way: "out" | "in-and-out") => keysOf(lookOf(tintAt(40)), { ...FADE_IN, way, ease: "linear" }).flatMap(({ to }) => (to.kind === "keyframed" ? to.keys.map(({ at, value, interpolation }) => [at, value, interpolation]) : []));
    expect(times("out")).toEqual([
      [frames(84), 40, "linear"],
      [frames(109), 0, "linear"],
    ]);
    expect(times("in-and-out").map(([at]) => at)).toEqual([10, 35, 84, 109].map(frames));
  });

  it("holds menus, check boxes and colours of the look all the time", () => {
    const tinted = use("ADBE Tint", "AE.ADBE Tint", { "ADBE Tint-0002": [1, 0.9, 0.8], "ADBE Tint-0003": 40 });
    expect(keysOf(lookOf(tinted), FADE_IN).map(({ index, to }) => [index, to.kind])).toEqual([
      [2, "constant"],
      [3, "keyframed"],
    ]);
  });

  it("is named in its undo step, and reverts to the layer as it was", () => {
    const made = plan(lookOf(tintAt(40)), { ...FADE_IN, way: "in-and-out" });
    if (!made.ok) throw new Error(made.problem.why);
    expect(made.value.label).toBe("A look fading in and out on 1 layer");
    const start = project(sequence([LATE]));
    const done = applyPlan(start, made.value);
    expect(done.ok && applyPlan(done.value, invertPlan(made.value, "Revert"))).toEqual({ ok: true, value: start });
  });

  it("is refused as a whole where an effect would jump, the layer is too short, or its time is not its own", () => {
    const why = (made: ReturnType<typeof plan>) => (made.ok ? null : made.problem.why);
    const stencil = use("ADBE Threshold2", null, { "ADBE Threshold2-0001": 0.4 });
    expect(why(plan(lookOf(tintAt(40), stencil), FADE_IN))).toBe("A look cannot fade: Threshold has no setting at which it changes nothing. Apply it to the whole layer.");
    expect(why(plan(lookOf(tintAt(40)), { ...FADE_IN, way: "in-and-out", seconds: 2 }))).toBe("sea has 100 frames, too few for 100 frames of fading. Choose a shorter fade: 1 s fits.");
    const brief = { ...LATE, name: "brief sea", range: { start: LATE.range.start, end: LATE.range.start + frames(40) } };
    expect(why(plan(lookOf(tintAt(40)), { ...FADE_IN, way: "in-and-out", seconds: 1 }, [SEA, brief]))).toBe("brief sea has 40 frames, too few for 50 frames of fading. Choose a shorter fade: 0.5 s fits all 2 layers.");
    expect(why(plan(lookOf(tintAt(40)), FADE_IN, [SEA, { ...LATE, name: "slow sea", pace: "stretched" }]))).toContain("slow sea does not play at its own speed (stretched)");
  });

  it("can be seen at its beginning, in the middle and in full", () => {
    const stacks = fadeStacks(lookOf(tintAt(40), use("AE.ADBE AEASCCDL", "AE.ADBE AEASCCDL", { "AE.ADBE AEASCCDL-0001": 1.25 })), 1, LAYER, "after-effects");
    if (!stacks.ok) throw new Error(stacks.problem);
    const at = (moment: "beginning" | "middle" | "full") => stackAtMoment(stacks.value, moment).map(({ params }) => params["ADBE Tint-0003"] ?? params["ADBE Pro Levels2-0012"]);
    expect([at("beginning"), at("middle"), at("full")]).toEqual([
      [0, 1],
      [20, 0.9],
      [40, 0.8],
    ]);
    expect(stackAtMoment(stacks.value, "full")).toEqual(stackOf(lookOf(tintAt(40), use("AE.ADBE AEASCCDL", "AE.ADBE AEASCCDL", { "AE.ADBE AEASCCDL-0001": 1.25 })), 1, LAYER, "after-effects"));
  });
});

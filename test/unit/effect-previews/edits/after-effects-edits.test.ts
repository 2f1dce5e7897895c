import { lookPlan, type LookToApply } from "../../../../plugins/effect-previews/edits/look-plan";
import { NO_FADE } from "../../../../plugins/effect-previews/fade/fade";
import { editsOf } from "../../../../shared/edits/edit-plan";
import { planSteps } from "../../../../shared/edits/plan-steps";
import { afterEffectsProfile } from "../../../../shared/host/after-effects/after-effects-profile";
import type { ClipSnapshot } from "../../../../shared/project/project-snapshot";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { lookOf, tintAt, use } from "../../effects/looks/look-builder";
import { clip } from "../../shot-match/drawn-snapshot";

const SEQUENCE = { widthPx: 1920, heightPx: 1080, frameRate: FRAME_RATES["25"] };
const SIZE = { widthPx: 1280, heightPx: 720 };

function plan(look: LookToApply["look"], change: Partial<ClipSnapshot> = {}, installed: ReadonlySet<string> | null = null) {
  return lookPlan({ look, strength: 1, fade: NO_FADE }, { app: "after-effects", installed, sequence: SEQUENCE, clips: [clip("sea", 0, 0n, 1000n, { size: SIZE, ...change })] });
}

/** What is set on the layer, by the number in the parameter's match name. */
function settings(look: LookToApply["look"], change: Partial<ClipSnapshot> = {}) {
  const made = plan(look, change);
  if (!made.ok) throw new Error(made.problem.why);
  return editsOf(made.value).flatMap((edit) => (edit.kind === "set-parameter" && edit.to.kind === "constant" ? [[edit.on.effect.matchName, edit.on.index, edit.to.value] as const] : []));
}

describe("a look on a layer of After Effects", () => {
  it("is one undo step, with effects by After Effects' names after those that are there", () => {
    const made = plan(lookOf(tintAt(40), tintAt(60)), { effects: [{ matchName: "ADBE Tint", displayName: "Tint", params: [] }] });
    if (!made.ok) throw new Error(made.problem.why);
    expect(planSteps(made.value, afterEffectsProfile().steps).map(({ label }) => label)).toEqual(["A look on 1 layer"]);
    expect(editsOf(made.value).flatMap((edit) => (edit.kind === "add-effect" ? [[edit.effect.matchName, edit.effect.occurrence, edit.chainIndex]] : []))).toEqual([
      ["ADBE Tint", 1, 1],
      ["ADBE Tint", 2, 2],
    ]);
  });

  it("sets values in After Effects' own units: Levels and Fill 0 to 1, Glow's threshold and a shadow's opacity 0 to 255", () => {
    const look = lookOf(
      use("ADBE Easy Levels2", null, { "ADBE Easy Levels2-0003": 0.1, "ADBE Easy Levels2-0005": 1.2 }),
      use("ADBE Glo2", null, { "ADBE Glo2-0002": 140 }),
      use("ADBE Drop Shadow", null, { "ADBE Drop Shadow-0002": 180 }),
      use("ADBE Fill", null, { "ADBE Fill-0005": 0.4 }),
      use("CC Toner", null, { "CC Toner-0004": 0.25 }),
      use("ADBE Find Edges", null, { "ADBE Find Edges-0001": 1, "ADBE Find Edges-0002": 0.5 }),
    );
    expect(settings(look)).toEqual([
      ["ADBE Easy Levels2", 3, 0.1],
      ["ADBE Easy Levels2", 5, 1.2],
      ["ADBE Glo2", 2, 140],
      ["ADBE Drop Shadow", 2, 180],
      ["ADBE Fill", 5, 0.4],
      ["CC Toner", 4, 0.25],
      ["ADBE Find Edges", 1, 1],
      ["ADBE Find Edges", 2, 0.5],
    ]);
  });

  it("sets colours from 0 to 1, places as fractions of the layer, and sizes for the layer's own height", () => {
    const look = lookOf(use("ADBE Tint", null, { "ADBE Tint-0002": [1, 0.5, 0] }), use("ADBE Mirror", null, { "ADBE Mirror-0001": [480, 540] }), use("ADBE Gaussian Blur 2", null, { "ADBE Gaussian Blur 2-0001": 30 }));
    expect(settings(look)).toEqual([
      ["ADBE Tint", 2, { red: 1, green: 0.5, blue: 0, alpha: 1 }],
      ["ADBE Mirror", 1, { x: 0.25, y: 0.5 }],
      ["ADBE Gaussian Blur 2", 1, 20],
    ]);
  });

  it("lets go of Uniform Scale before a width is set, and shows Add Grain's final output", () => {
    expect(settings(lookOf(use("AE.ADBE Horizontal Flip", "AE.ADBE Horizontal Flip", {})))).toEqual([
      ["ADBE Geometry2", 11, 0],
      ["ADBE Geometry2", 4, -100],
    ]);
    expect(settings(lookOf(use("VISINF Grain Implant", null, { "VISINF Grain Implant-0008": 0.5 })))).toEqual([
      ["VISINF Grain Implant", 21, 3],
      ["VISINF Grain Implant", 8, 0.5],
    ]);
  });

  it("uses the name of Photo Filter that this host lists", () => {
    const look = lookOf(use("ADBE PhotoFilterPS", null, { "ADBE PhotoFilterPS-0003": 40 }));
    expect(plan(look, {}, new Set(["ADBE Photo Filter"]))).toMatchObject({ value: { items: [{ edits: [{ effect: { matchName: "ADBE Photo Filter" } }, { on: { index: 3 } }] }] } });
    expect(plan(look, {}, new Set(["ADBE Tint"]))).toMatchObject({ ok: false, problem: { why: "This After Effects does not list Photo Filter (ADBE PhotoFilterPS)." } });
  });

  it("is refused with the reason for what no plugin can set, what After Effects lacks, and layers that take nothing", () => {
    const why = (made: ReturnType<typeof plan>) => (made.ok ? null : made.problem.why);
    expect(why(plan(lookOf(use("ADBE CurvesCustom", null, { "ADBE CurvesCustom-0001": [0, 0, 1, 0.8] }))))).toBe("Curves of Curves is a curve, which After Effects lets no plugin write.");
    expect(why(plan(lookOf(use("AE.Impact_RGB_Split_FX", "AE.Impact_RGB_Split_FX", {}))))).toBe("RGB Split is not an effect of After Effects.");
    expect(why(plan(lookOf(tintAt(40)), { refusal: "it is locked" }))).toBe("sea can take no effects: it is locked.");
    expect(why(plan(lookOf(tintAt(40)), { effects: null }))).toBe("The effects of sea could not be read. Select it again.");
  });
});

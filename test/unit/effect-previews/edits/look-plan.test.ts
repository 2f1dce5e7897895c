import type { Look, LookEffect } from "../../../../shared/effects/looks/look";
import { applyPlan, invertPlan } from "../../../../shared/edits/edit-plan";
import type { HostPort } from "../../../../shared/host/host-port";
import { clipsOf } from "../../../../shared/project/find-in-project";
import type { ClipSnapshot, ProjectSnapshot } from "../../../../shared/project/project-snapshot";
import { lookPlan } from "../../../../plugins/effect-previews/edits/look-plan";
import { verifyInHost, verifySteps } from "../../../../plugins/effect-previews/open-look/verify-in-host";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { NO_FADE } from "../../../../plugins/effect-previews/fade/fade";
import { premiereProfile } from "../../../../shared/host/premiere/premiere-profile";
import { BUILT_SEQUENCE_GUID } from "../../../hosts/premiere/builders/project-from-clips";
import { clip } from "../../shot-match/drawn-snapshot";
import { use } from "../../effects/looks/look-builder";
import { DRAWN_PROJECT, openAdapter, patience } from "../../../simulated-host/adapter/open-adapter";

const SEQUENCE = { widthPx: 1920, heightPx: 1080, frameRate: FRAME_RATES["25"] };
const RULES = premiereProfile("26.3.0").steps;

const tint = (params: LookEffect["params"]): LookEffect => use("ADBE Tint", "AE.ADBE Tint", params);

/** At 80 %: 40, and 20. */
const TINTED_TWICE = [tint({ "ADBE Tint-0001": [0.1, 0.05, 0.3], "ADBE Tint-0003": 50 }), tint({ "ADBE Tint-0002": [1, 0.9, 0.8, 1], "ADBE Tint-0003": 25 })];

function dusk(stack: Look["stack"]): Look {
  return { id: "dusk", name: "Dusk", intent: "An evening.", family: "night", tags: [], stack, from: { kind: "built-in" } };
}

async function clipsWithEffects(host: HostPort): Promise<{ readonly project: ProjectSnapshot; readonly clips: readonly ClipSnapshot[] }> {
  const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "all", params: [{ matchName: "AE.ADBE Tint", indexes: [0, 1, 2] }], markersOfItems: [] }, patience());
  if (!read.ok) throw new Error(read.problem.kind);
  return { project: read.value, clips: read.value.sequences.flatMap(clipsOf) };
}

function planFor(clips: readonly ClipSnapshot[], stack = TINTED_TWICE) {
  const plan = lookPlan({ look: dusk(stack), strength: 0.8, fade: NO_FADE }, { app: "premiere", installed: null, sequence: SEQUENCE, clips });
  if (!plan.ok) throw new Error(plan.problem.why);
  return plan.value;
}

describe("a look on clips", () => {
  it("goes on in two undo steps, all effects first and then all settings, and comes off by Undo and by Revert", async () => {
    const { host, controls } = openAdapter();
    const start = controls.state();
    const { project, clips } = await clipsWithEffects(host);
    const plan = planFor(clips.slice(0, 2));
    const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, () => undefined, patience());
    expect(done).toMatchObject({ value: { outcome: { kind: "applied" }, undoSteps: ["Dusk 80 % on 2 clips (1/2)", "Dusk 80 % on 2 clips (2/2)"] } });
    const after = await clipsWithEffects(host);
    expect(applyPlan(project, plan)).toMatchObject({ ok: true, value: after.project });
    expect(after.clips[0]?.effects?.map(({ matchName }) => matchName)).toEqual(["AE.ADBE Opacity", "AE.ADBE Motion", "AE.ADBE Tint", "AE.ADBE Tint"]);
    expect(after.clips[0]?.effects?.slice(2).map((effect) => effect.params[2]?.state)).toEqual([
      { kind: "constant", value: 40 },
      { kind: "constant", value: 20 },
    ]);
    const reverted = await host.commit({ projectGuid: DRAWN_PROJECT, plan: invertPlan(plan, "Revert"), reverts: null }, () => undefined, patience());
    expect(reverted).toMatchObject({ value: { outcome: { kind: "applied" }, undoSteps: ["Revert (1/2)", "Revert (2/2)"] } });
    expect(controls.state()).toEqual(start);
    for (let i = 0; i < 4; i++) controls.undo();
    expect(controls.state()).toEqual(start);
  });

  it("comes after the effects that are there, which stay as they are", async () => {
    const { host } = openAdapter();
    const before = await clipsWithEffects(host);
    const only = before.clips.slice(0, 1);
    await host.commit({ projectGuid: DRAWN_PROJECT, plan: planFor(only), reverts: null }, () => undefined, patience());
    const again = await clipsWithEffects(host);
    const second = await host.commit({ projectGuid: DRAWN_PROJECT, plan: planFor(again.clips.slice(0, 1), [tint({ "ADBE Tint-0003": 8.75 })]), reverts: null }, () => undefined, patience());
    expect(second).toMatchObject({ value: { outcome: { kind: "applied" } } });
    const after = await clipsWithEffects(host);
    expect(after.clips[0]?.effects?.slice(2).map((effect) => effect.params[2]?.state)).toEqual([40, 20, 7].map((value) => ({ kind: "constant", value })));
  });

  it("is refused as a whole where Premiere lacks one of its effects", () => {
    const stack = [...TINTED_TWICE, use("ADBE Exposure2", null, { "ADBE Exposure2-0003": 1 })];
    const refused = lookPlan({ look: dusk(stack), strength: 1, fade: NO_FADE }, { app: "premiere", installed: null, sequence: SEQUENCE, clips: [clip("street", 0, 0n, 1n, { effects: [] })] });
    expect(refused).toEqual({ ok: false, problem: { kind: "not-applicable", why: "Exposure is not an effect of Premiere." } });
  });
});

describe("a verification in the host", () => {
  async function verify(fault: "none" | "no-frame" | "no-revert") {
    const opened = openAdapter();
    const start = opened.controls.state();
    const { clips } = await clipsWithEffects(opened.host);
    const plan = planFor(clips.slice(0, 1));
    const stop = new AbortController();
    const verified = await verifyInHost(
      opened.host,
      { projectGuid: DRAWN_PROJECT, plan, frame: { sequenceGuid: BUILT_SEQUENCE_GUID, at: 0n, maxWidthPx: 64, maxHeightPx: 36 }, clip: "clip" },
      (stage) => {
        if (stage === "looking" && fault === "no-frame") stop.abort();
        if (stage === "taking-away" && fault === "no-revert") opened.controls.injectFault("Project.executeTransaction", { kind: "throws", message: "No." });
      },
      stop.signal,
    );
    return { verified, plan, start, ...opened };
  }

  it("hands over the host's frame and leaves the clip as it was, in as many undo steps as it says", async () => {
    const { verified, plan, start, controls } = await verify("none");
    expect(verified.outcome).toMatchObject({ ok: true, value: { widthPx: 64, heightPx: 36 } });
    expect(controls.state()).toEqual(start);
    expect(controls.history().undo).toHaveLength(verifySteps(plan, RULES));
  });

  it("takes the effects away when it was cancelled or the frame did not come", async () => {
    const { verified, start, controls } = await verify("no-frame");
    expect(verified.outcome).toMatchObject({ ok: false, problem: { meaning: "The effects were taken away again: your clip is as it was." } });
    expect(controls.state()).toEqual(start);
  });

  it("says that the effects are still there when they could not be taken away", async () => {
    const { verified, host } = await verify("no-revert");
    expect(verified.outcome).toMatchObject({ ok: false, problem: { meaning: expect.stringContaining("are still on the clip") } });
    expect((await clipsWithEffects(host)).clips[0]?.effects).toHaveLength(4);
  });
});

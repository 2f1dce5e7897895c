import { applyPlan, makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import { followClips, followEffects } from "../../../shared/edits/relocate-plan";
import type { ClipSnapshot, EffectSnapshot, ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { sampleSnapshot } from "../../laws/sample-snapshot";

const blur: EffectSnapshot = { matchName: "AE.ADBE Gaussian Blur 2", displayName: "Gaussian Blur", params: [] };

function gradedClip(snapshot: ProjectSnapshot): ClipSnapshot {
  const clip = snapshot.sequences[0]?.videoTracks[1]?.clips[0];
  if (!clip) throw new Error("The sample has no clip on V2.");
  return clip;
}

/** Takes the Lumetri off the clip, whose third effect it is. */
function removalFrom(clip: ClipSnapshot): EditPlan {
  const effect = clip.effects?.[2];
  if (!effect) throw new Error("The sample's clip has no third effect.");
  return makePlan("Revert", [
    {
      id: clip.ref.start.toString(),
      title: clip.name,
      why: "",
      needsConfirmation: false,
      edits: [{ kind: "remove-effect", effect: { clip: clip.ref, matchName: effect.matchName, occurrence: 0 }, displayName: effect.displayName, chainIndex: 2, params: effect.params }],
    },
  ]);
}

/** Takes the Lumetri off the graded clip. */
function removal(snapshot: ProjectSnapshot): EditPlan {
  return removalFrom(gradedClip(snapshot));
}

function changeGraded(snapshot: ProjectSnapshot, change: (clip: ClipSnapshot) => ClipSnapshot[]): ProjectSnapshot {
  return {
    ...snapshot,
    sequences: snapshot.sequences.map((sequence) => ({
      ...sequence,
      videoTracks: sequence.videoTracks.map((track) => (track.index === 1 ? { ...track, clips: track.clips.flatMap(change) } : track)),
    })),
  };
}

const shifted = (clip: ClipSnapshot, by: bigint): ClipSnapshot => ({
  ...clip,
  ref: { ...clip.ref, start: clip.ref.start + by },
  range: { start: clip.range.start + by, end: clip.range.end + by },
});

describe("followClips", () => {
  it("follows a clip that was shifted by an insert", () => {
    const start = sampleSnapshot();
    const moved = changeGraded(start, (clip) => [shifted(clip, 1000n)]);
    expect(applyPlan(moved, removal(start)).ok).toBe(false);
    expect(applyPlan(moved, followClips(removal(start), moved)).ok).toBe(true);
  });

  it("does not guess between two clips that could be meant, nor for one that is gone", () => {
    const start = sampleSnapshot();
    const twice = changeGraded(start, (clip) => [shifted(clip, 1000n), shifted(clip, 9000n)]);
    const gone = changeGraded(start, () => []);
    for (const now of [twice, gone]) {
      const result = applyPlan(now, followClips(removal(start), now));
      expect(result.ok ? "" : result.problem[0]?.on).toContain("B002");
    }
  });

  it("does not take one clip of the plan for another that shows the same", () => {
    const start = sampleSnapshot();
    const twins = changeGraded(start, (clip) => [clip, shifted(clip, 9000n)]);
    const twin = twins.sequences[0]?.videoTracks[1]?.clips[1];
    if (!twin) throw new Error("There is no twin.");
    const plan: EditPlan = { ...removal(twins), items: [...removal(twins).items, ...removalFrom(twin).items] };
    const oneLeft = changeGraded(twins, (clip) => (clip === twin ? [clip] : []));
    const bothMovedOneLeft = changeGraded(twins, (clip) => (clip === twin ? [shifted(clip, 500n)] : []));
    expect(followClips(plan, oneLeft)).toEqual(plan);
    expect(followClips(plan, bothMovedOneLeft)).toEqual(plan);
  });
});

describe("followEffects", () => {
  it("finds an effect that has moved down the chain", () => {
    const start = sampleSnapshot();
    const blurred = changeGraded(start, (clip) => [{ ...clip, effects: [...(clip.effects ?? []).slice(0, 2), blur, ...(clip.effects ?? []).slice(2)] }]);
    const result = applyPlan(blurred, followEffects(removal(start), blurred));
    if (!result.ok) throw new Error(result.problem.map((stale) => stale.found).join());
    expect(gradedClip(result.value).effects?.map((effect) => effect.displayName)).toEqual(["Opacity", "Motion", "Gaussian Blur"]);
  });

  it("counts with what the edits before it have done to the chain", () => {
    const start = changeGraded(sampleSnapshot(), (clip) => [{ ...clip, effects: [...(clip.effects ?? []).slice(0, 2), blur, ...(clip.effects ?? []).slice(2)] }]);
    const clip = gradedClip(start);
    const lumetri = clip.effects?.[3];
    if (!lumetri) throw new Error("There is no Lumetri after the blur.");
    const placeOf = { clip: clip.ref, occurrence: 0 };
    const plan = makePlan("Revert", [
      {
        id: "both",
        title: clip.name,
        why: "",
        needsConfirmation: false,
        edits: [
          { kind: "remove-effect", effect: { ...placeOf, matchName: blur.matchName }, displayName: blur.displayName, chainIndex: 2, params: [] },
          { kind: "remove-effect", effect: { ...placeOf, matchName: lumetri.matchName }, displayName: lumetri.displayName, chainIndex: 2, params: lumetri.params },
        ],
      },
    ]);
    expect(applyPlan(start, plan).ok).toBe(true);
    expect(followEffects(plan, start)).toEqual(plan);
  });
});

import { editsOf, type EditPlan } from "../edits/edit-plan";
import type { ClipSnapshot, EffectSnapshot, ProjectSnapshot } from "../project/project-snapshot";

/**
 * The project with its parameters called as the plan calls them. Names follow the host's language, and After Effects' are only ever its own: whether a plan still
 * stands is asked of numbers and values. Where names are a guard (Premiere), committing checks them.
 */
export function namedAsPlanned(project: ProjectSnapshot, plan: EditPlan): ProjectSnapshot {
  const names = new Map<string, string>();
  for (const edit of editsOf(plan)) {
    if (edit.kind === "set-parameter") names.set(keyOf(edit.on.effect.matchName, edit.on.index), edit.on.displayName);
    if (edit.kind === "add-effect" || edit.kind === "remove-effect") for (const { index, displayName } of edit.params) names.set(keyOf(edit.effect.matchName, index), displayName);
  }
  const effectNamed = (effect: EffectSnapshot): EffectSnapshot => ({
    ...effect,
    params: effect.params.map((param) => ({ ...param, displayName: names.get(keyOf(effect.matchName, param.index)) ?? param.displayName })),
  });
  const clipNamed = (clip: ClipSnapshot): ClipSnapshot => (clip.effects ? { ...clip, effects: clip.effects.map(effectNamed) } : clip);
  return {
    ...project,
    sequences: project.sequences.map((sequence) => ({ ...sequence, videoTracks: sequence.videoTracks.map((track) => ({ ...track, clips: track.clips.map(clipNamed) })) })),
  };
}

function keyOf(matchName: string, index: number): string {
  return `${matchName}|${index}`;
}

import type { Edit } from "../../../shared/edits/edit";
import { applyEdit } from "../../../shared/edits/edit-kinds";
import type { StringOut, StringOutClip, Subclip } from "../../../shared/edits/string-out";
import type { NamedItem, SubclipSource } from "../../../shared/project/bins-snapshot";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { FRAME_RATES, frameStart } from "../../../shared/time/frame-rate";
import { sampleSnapshot } from "../../laws/sample-snapshot";

/** The sample's sequence counts 24 frames a second. */
export function frames(count: number): bigint {
  return frameStart(count, FRAME_RATES["24"]);
}

/** A piece of the sample's A001. */
export function subclipOf(name: string, from: number, to: number): Subclip {
  return { name, of: { mediaId: "m1", name: "A001.mov" }, range: { start: frames(from), end: frames(to) }, takesVideo: true, takesAudio: true };
}

/** A string-out of pieces, each placed at a frame. */
export function stringOutOf(...clips: readonly (readonly [name: string, from: number, to: number, at: number])[]): StringOut {
  return {
    name: "Sync",
    template: { sequenceGuid: "seq", name: "Rough cut" },
    clips: clips.map(([name, from, to, at]): StringOutClip => ({ subclip: subclipOf(name, from, to), at: frames(at) })),
  };
}

/** The sample with another clip to make subclips of. */
export function withSource(change: Partial<SubclipSource>): ProjectSnapshot {
  const start = sampleSnapshot();
  return { ...start, bins: { ...start.bins, sources: start.bins.sources.map((source) => (source.mediaId === "m1" ? { ...source, ...change } : source)) } };
}

/** The snapshot with every thing of a name changed, or taken away where nothing comes back. */
export function changeNamed(snapshot: ProjectSnapshot, name: string, change: (item: NamedItem) => NamedItem[]): ProjectSnapshot {
  return { ...snapshot, bins: { ...snapshot.bins, named: snapshot.bins.named.flatMap((item) => (item.name === name ? change(item) : [item])) } };
}

/** The project after the edit; throws where it does not fit. */
export function after(snapshot: ProjectSnapshot, edit: Edit): ProjectSnapshot {
  const next = applyEdit(snapshot, edit);
  if (!next.ok) throw new Error(`${next.problem.on}: ${next.problem.found}`);
  return next.value;
}

/** Why the edit does not fit, as the panel says it. */
export function refusal(snapshot: ProjectSnapshot, edit: Edit): string {
  const next = applyEdit(snapshot, edit);
  return next.ok ? "fits" : `${next.problem.on} should be ${next.problem.expected}, but is ${next.problem.found}`;
}

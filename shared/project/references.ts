import { assertNever } from "../basics/assert-never";
import type { Ticks } from "../time/ticks";

/** A clip on a video track, named by what survives a commit: handles of the host die, these values do not. */
export type ClipRef = {
  readonly sequenceGuid: string;
  /** Index of the video track, 0 is V1. In After Effects each layer is a track of its own, counted from the bottom. */
  readonly track: number;
  /** Where the clip starts on the timeline. */
  readonly start: Ticks;
  /** Where the clip starts in its media; finds it again after it was moved. */
  readonly sourceStart: Ticks;
  /** Id of the project item it shows; in After Effects of the layer itself, which stays the same wherever the layer goes. */
  readonly mediaId: string;
  /** What it was called when we read it; for messages only, a renamed clip is the same clip. */
  readonly name: string;
};

/** One effect of a clip: the nth (from 0) with this match name, counted along the chain. */
export type EffectRef = { readonly clip: ClipRef; readonly matchName: string; readonly occurrence: number };

/**
 * One parameter of an effect. In Premiere the index is its place, and the name guards against a host that numbers differently; in After Effects the
 * index is the number in its match name (7 of "ADBE Lumetri-0007"), which is address enough.
 */
export type ParamRef = { readonly effect: EffectRef; readonly index: number; readonly displayName: string };

/** What carries markers: a sequence, a clip in the bin (Premiere), or a clip of the timeline (After Effects' layers; their markers count in the clip's source clock). */
export type MarkerOwnerRef =
  | { readonly kind: "sequence"; readonly sequenceGuid: string; readonly name: string }
  | { readonly kind: "project-item"; readonly mediaId: string; readonly name: string }
  | { readonly kind: "clip"; readonly clip: ClipRef; readonly name: string };

/** Do both name the very same place on the timeline? */
export function sameClip(a: ClipRef, b: ClipRef): boolean {
  return (
    a.start === b.start &&
    a.track === b.track &&
    a.sequenceGuid === b.sequenceGuid &&
    a.sourceStart === b.sourceStart &&
    a.mediaId === b.mediaId
  );
}

/** A text that is equal for equal references; for maps and React keys, never shown. */
export function clipKey(ref: ClipRef): string {
  return [ref.sequenceGuid, ref.track, ref.start, ref.sourceStart, ref.mediaId].join("|");
}

/** Like clipKey, for effects. */
export function effectKey(ref: EffectRef): string {
  return `${clipKey(ref.clip)}|${ref.matchName}|${ref.occurrence}`;
}

/** Like clipKey, for parameters. */
export function paramKey(ref: ParamRef): string {
  return `${effectKey(ref.effect)}|${ref.index}`;
}

/** Like clipKey, for marker owners. */
export function markerOwnerKey(ref: MarkerOwnerRef): string {
  switch (ref.kind) {
    case "sequence":
      return `sequence|${ref.sequenceGuid}`;
    case "project-item":
      return `item|${ref.mediaId}`;
    case "clip":
      return `clip|${clipKey(ref.clip)}`;
    default:
      return assertNever(ref);
  }
}

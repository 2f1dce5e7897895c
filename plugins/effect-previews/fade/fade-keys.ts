import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { KeyEase, ParamKey, ParamValue } from "../../../shared/project/parameter-state";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { frameAt, framesPerSecond, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";
import type { Fade, FadeWay } from "./fade";

/** One moment of a fade: where the setting is then. */
type FadePoint = { readonly at: Ticks; readonly is: "start" | "full" };

/** A fade on one clip: when it is where, in the clip's own clock. */
export type ClipFade = { readonly points: readonly FadePoint[]; readonly ease: Extract<Fade, { kind: "fades" }>["ease"] };

/** Easy Ease as After Effects sets it: no speed at the keyframe, and a third of the way under its influence (33.33 %). */
const EASY: KeyEase = { in: [{ speed: 0, influence: 33.33 }], out: [{ speed: 0, influence: 33.33 }] };

/**
 * When a fade runs on a clip, from its first to its last frame that is seen; or why it cannot, in a sentence.
 *
 *     in and out   start ___/ full ------------ full \___ start
 *                  |first frame                last frame|
 */
export function fadeOnClip(clip: ClipSnapshot, fade: Extract<Fade, { kind: "fades" }>, rate: FrameRate): Result<ClipFade, string> {
  if (clip.pace !== undefined) return fail(`${clip.name} does not play at its own speed (${clip.pace}), so a fade's keyframes would not fall where they should. Apply the look to the whole layer.`);
  const [first, last] = [frameAt(clip.range.start, rate), frameAt(clip.range.end - 1n, rate)];
  const frames = Math.max(1, Math.round(fade.seconds * framesPerSecond(rate)));
  const needed = fade.way === "in-and-out" ? 2 * frames : frames;
  if (last - first < needed) return fail(`${clip.name} has ${last - first + 1} frames, too few for ${needed} frames of fading. Choose a shorter fade.`);
  const at = (frame: number): Ticks => clip.ref.sourceStart + frameStart(frame, rate) - clip.range.start;
  const points: { readonly [way in FadeWay]: readonly FadePoint[] } = {
    in: [{ at: at(first), is: "start" }, { at: at(first + frames), is: "full" }],
    out: [{ at: at(last - frames), is: "full" }, { at: at(last), is: "start" }],
    "in-and-out": [{ at: at(first), is: "start" }, { at: at(first + frames), is: "full" }, { at: at(last - frames), is: "full" }, { at: at(last), is: "start" }],
  };
  return succeed({ points: points[fade.way], ease: fade.ease });
}

/** The keyframes of one setting. */
export function fadeKeys({ points, ease }: ClipFade, start: ParamValue, full: ParamValue): readonly ParamKey[] {
  return points.map(({ at, is }) => ({ at, value: is === "start" ? start : full, ...(ease === "easy" ? { interpolation: "bezier", ease: EASY } : { interpolation: "linear" }) }));
}

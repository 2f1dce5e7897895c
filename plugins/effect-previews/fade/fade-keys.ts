import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { KeyEase, ParamKey, ParamValue } from "../../../shared/project/parameter-state";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { frameAt, framesPerSecond, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";
import { FADE_SECONDS, type Fade, type FadeWay } from "./fade";
import { say } from "../../../shared/words/say";

type Fading = Extract<Fade, { kind: "fades" }>;

/** One moment of a fade: where the setting is then. */
type FadePoint = { readonly at: Ticks; readonly is: "start" | "full" };

/** A fade on one clip: when it is where, in the clip's own clock. */
export type ClipFade = { readonly points: readonly FadePoint[]; readonly ease: Extract<Fade, { kind: "fades" }>["ease"] };

/** The rate that a fade's frames are counted at, and all clips that it is to go on: one length must fit them all. */
export type FadeAmong = { readonly rate: FrameRate; readonly clips: readonly ClipSnapshot[] };

/** Easy Ease as After Effects sets it: no speed at the keyframe, and a third of the way under its influence (33.33 %). */
const EASY: KeyEase = { in: [{ speed: 0, influence: 33.33 }], out: [{ speed: 0, influence: 33.33 }] };

/**
 * When a fade runs on a clip, from its first to its last frame that is seen; or why it cannot, in a sentence.
 *
 *     in and out   start ___/ full ------------ full \___ start
 *                  |first frame                last frame|
 */
export function fadeOnClip(clip: ClipSnapshot, fade: Fading, { rate, clips }: FadeAmong): Result<ClipFade, string> {
  if (clip.pace !== undefined) return fail(say`${clip.name} does not play at its own speed (${clip.pace}), so a fade's keyframes would not fall where they should. Apply the look to the whole layer.`);
  const [first, last] = firstAndLast(clip, rate);
  const frames = framesOf(fade, rate);
  const needed = framesNeeded(fade, rate);
  if (last - first < needed) return fail(say`${clip.name} has ${last - first + 1} frames, too few for ${needed} frames of fading. ${shorterFade(clips, fade, rate)}`);
  const at = (frame: number): Ticks => clip.ref.sourceStart + frameStart(frame, rate) - clip.range.start;
  const points: { readonly [way in FadeWay]: readonly FadePoint[] } = {
    in: [{ at: at(first), is: "start" }, { at: at(first + frames), is: "full" }],
    out: [{ at: at(last - frames), is: "full" }, { at: at(last), is: "start" }],
    "in-and-out": [{ at: at(first), is: "start" }, { at: at(first + frames), is: "full" }, { at: at(last - frames), is: "full" }, { at: at(last), is: "start" }],
  };
  return succeed({ points: points[fade.way], ease: fade.ease });
}

function shorterFade(clips: readonly ClipSnapshot[], fade: Fading, rate: FrameRate): string {
  const longest = longestFade(clips, fade, rate);
  if (longest === null) return say`Apply the look to the whole layer.`;
  return say`Choose a shorter fade: ${longest} s ${clips.length === 1 ? say`fits` : say`fits all ${clips.length} layers`}.`;
}

/** The longest of the fades that are offered for which all of these clips have frames enough, in seconds; null where none is short enough. */
function longestFade(clips: readonly ClipSnapshot[], { way }: Pick<Fading, "way">, rate: FrameRate): number | null {
  const fits = (seconds: number): boolean =>
    clips.every((clip) => {
      const [first, last] = firstAndLast(clip, rate);
      return last - first >= framesNeeded({ way, seconds }, rate);
    });
  return [...FADE_SECONDS].reverse().find(fits) ?? null;
}

function firstAndLast({ range }: ClipSnapshot, rate: FrameRate): readonly [number, number] {
  return [frameAt(range.start, rate), frameAt(range.end - 1n, rate)];
}

function framesOf({ seconds }: Pick<Fading, "seconds">, rate: FrameRate): number {
  return Math.max(1, Math.round(seconds * framesPerSecond(rate)));
}

function framesNeeded({ way, seconds }: Pick<Fading, "way" | "seconds">, rate: FrameRate): number {
  return (way === "in-and-out" ? 2 : 1) * framesOf({ seconds }, rate);
}

/** The keyframes of one setting. */
export function fadeKeys({ points, ease }: ClipFade, start: ParamValue, full: ParamValue): readonly ParamKey[] {
  return points.map(({ at, is }) => ({ at, value: is === "start" ? start : full, ...(ease === "easy" ? { interpolation: "bezier", ease: EASY } : { interpolation: "linear" }) }));
}

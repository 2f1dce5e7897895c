import { fail, succeed, type Result } from "../../basics/result";
import type { StringOut, StringOutClip } from "../../edits/string-out";
import { oddityOfName } from "../../project/plain-name";
import { framesPerSecond, type FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import { secondsFromTicks, type Ticks } from "../../time/ticks";
import type { TimecodeCounting } from "../../time/timecode";
import { wordsInRange } from "../selects/words-in-range";
import type { SpokenClip } from "../spoken-clip";
import { wordsText } from "../words-text";
import { PieceNames } from "./piece-name";
import { placedBites, placeStory, type PlacedBite, type PlacedStory } from "./place-lines";
import { bitesOf, linesOf } from "./read-story";
import { refuseBite } from "./refuse-bite";
import { PLAIN_SOURCE, type SourceFacts } from "./source-facts";
import type { StoryVersion } from "./story";
import { say } from "../../words/say";

/** The string-out to be made: its name, and the sequence whose settings it gets. */
export type StringOutTarget = {
  readonly name: string;
  readonly template: {
    readonly guid: string;
    readonly name: string;
    readonly frameRate: FrameRate;
    readonly counting: TimecodeCounting;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** Names of everything in the project; none is given twice. */
  readonly takenNames: readonly string[];
};

/** What stands where, and what is worth knowing about it. */
export type StringOutLayout = {
  readonly target: StringOutTarget;
  readonly stringOut: StringOut;
  readonly placed: PlacedStory;
  readonly warnings: readonly LayoutWarning[];
};

/** About one line, or about the whole where there is none. */
export type LayoutWarning = { readonly lineId: string | null; readonly text: string };

/** Why there is no string-out. The reasons of refused lines belong at those lines. */
export type StringOutProblem =
  | { readonly kind: "nothing-to-lay-out"; readonly reason: string }
  | { readonly kind: "bad-name"; readonly reason: string }
  | { readonly kind: "lines-refused"; readonly reason: string; readonly lines: readonly { readonly lineId: string; readonly reason: string }[] };

/**
 * Lays what plays in a version on a timeline: bites one behind the other as subclips, voice-over as gaps. All of it or the reasons why not;
 * a bite that is refused is never left out in silence. Nothing is known of a clip that `facts` does not hold but that it is plain.
 */
export function layOut(version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>, facts: ReadonlyMap<string, SourceFacts>, target: StringOutTarget): Result<StringOutLayout, StringOutProblem> {
  const problem = problemOf(version, clips, facts, target);
  if (problem) return fail(problem);
  const placed = placeStory(version, clips, target.template.frameRate);
  const names = new PieceNames([...target.takenNames, target.name]);
  const bites = placedBites(placed);
  const { guid, name } = target.template;
  const stringOut = { name: target.name, template: { sequenceGuid: guid, name }, clips: bites.flatMap((bite) => clipsOf(bite, clips, facts, names)) };
  return succeed({ target, stringOut, placed, warnings: [...bites.flatMap((bite) => warningsOf(bite, clips)), ...rateWarnings(version, clips, target)] });
}

function problemOf(version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>, facts: ReadonlyMap<string, SourceFacts>, target: StringOutTarget): StringOutProblem | null {
  const bites = bitesOf(linesOf(version));
  if (bites.length === 0) return { kind: "nothing-to-lay-out", reason: say`The story holds no bite yet. Add selects to it first.` };
  const odd = oddityOfName(target.name);
  if (odd !== null) return { kind: "bad-name", reason: say`The string-out cannot have ${odd}. Type another name.` };
  if (target.takenNames.some((name) => name.toLowerCase() === target.name.toLowerCase())) return { kind: "bad-name", reason: say`Something in the project is called "${target.name}" already. Type another name.` };
  const lines = bites.flatMap((bite) => {
    const reason = refuseBite(bite, clips.get(bite.mediaId), facts.get(bite.mediaId) ?? PLAIN_SOURCE);
    return reason === null ? [] : [{ lineId: bite.id, reason }];
  });
  if (lines.length === 0) return null;
  const reason = lines.length === 1 ? say`One bite cannot be cut; it says why.` : say`${lines.length} bites cannot be cut; each says why.`;
  return { kind: "lines-refused", reason, lines };
}

function clipsOf({ line, number, pieces }: PlacedBite, clips: ReadonlyMap<string, SpokenClip>, facts: ReadonlyMap<string, SourceFacts>, names: PieceNames): StringOutClip[] {
  const clip = clips.get(line.mediaId);
  if (!clip) return [];
  const { hasVideo, hasAudio } = facts.get(line.mediaId) ?? PLAIN_SOURCE;
  return pieces.map(({ source, at }, index) => {
    const text = textIn(clip, source);
    const name = names.next(line.speaker ?? clip.name, number, pieces.length === 1 ? null : index, text === "" ? line.text : text);
    return { subclip: { name, of: { mediaId: clip.mediaId, name: clip.name }, range: source, takesVideo: hasVideo, takesAudio: hasAudio }, at: at.start };
  });
}

function warningsOf({ line, pieces }: PlacedBite, clips: ReadonlyMap<string, SpokenClip>): LayoutWarning[] {
  const clip = clips.get(line.mediaId);
  if (!clip) return [];
  return pieces.flatMap(({ lost, closedGaps }) => [
    ...closedGaps.map((gap) => {
      const left = textIn(clip, gap);
      return { lineId: line.id, text: say`A cut of ${milliseconds(gap.end - gap.start)} is too short for whole frames, so ${left === "" ? say`its pause` : `"${left}"`} stays in.` };
    }),
    ...(lost > 0n ? [{ lineId: line.id, text: say`The last word ends ${milliseconds(lost)} behind the last whole frame of ${clip.name}.` }] : []),
  ]);
}

function rateWarnings(version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>, { template }: StringOutTarget): LayoutWarning[] {
  const others = new Map<string, string>();
  for (const { mediaId } of bitesOf(linesOf(version))) {
    const clip = clips.get(mediaId);
    if (clip && framesPerSecond(clip.source.frameRate) !== framesPerSecond(template.frameRate)) others.set(mediaId, `${clip.name} (${fps(clip.source.frameRate)})`);
  }
  if (others.size === 0) return [];
  return [{ lineId: null, text: say`Recorded at another rate than the sequence's ${fps(template.frameRate)}, so the host repeats or drops frames: ${[...others.values()].join(", ")}.` }];
}

function textIn({ transcript }: SpokenClip, range: TickRange): string {
  const words = wordsInRange(transcript, range);
  return wordsText(transcript, { first: words[0] ?? 0, end: (words[words.length - 1] ?? -1) + 1 });
}

function fps(rate: FrameRate): string {
  return `${Number(framesPerSecond(rate).toFixed(3))} fps`;
}

function milliseconds(time: Ticks): string {
  return `${Math.max(1, Math.round(secondsFromTicks(time) * 1000))} ms`;
}

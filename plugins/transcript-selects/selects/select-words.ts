import { assertNever } from "../../../shared/basics/assert-never";
import type { SequenceUse } from "../../../shared/host/bin-listing";
import { findSelect, type SelectStanding } from "../../../shared/transcript/selects/find-select";
import type { Select } from "../../../shared/transcript/selects/select";
import { usageOf, type SelectUse } from "../../../shared/transcript/selects/select-usage";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { clipTimecode, lengthWords } from "../source/clip-timecode";
import type { PanelClip } from "../source/panel-clip";
import { say } from "../../../shared/words/say";

/** A select with all that is known of it now. */
export type StandingSelect = {
  readonly select: Select;
  readonly clip: SpokenClip | undefined;
  readonly standing: SelectStanding;
  /** Null where the host did not say what its sequences use. */
  readonly uses: readonly SelectUse[] | null;
};

/** Looks where each select stands in its transcript and which sequences use it. */
export function standingsOf(selects: readonly Select[], spoken: ReadonlyMap<string, SpokenClip>, clips: readonly PanelClip[], usage: readonly SequenceUse[] | null): StandingSelect[] {
  const paths = new Map(clips.map(({ mediaId, mediaPath }) => [mediaId, mediaPath]));
  return selects.map((select) => {
    const clip = spoken.get(select.mediaId);
    return { select, clip, standing: findSelect(select, clip), uses: usage && usageOf(select, paths.get(select.mediaId) ?? null, usage) };
  });
}

/** "used in Rough cut, in part in Teaser", "not used yet". */
export function usageWords(uses: StandingSelect["uses"]): string {
  if (uses === null) return "";
  if (uses.length === 0) return say`not used yet`;
  return say`used in ${uses.map(({ sequenceName, extent }) => (extent === "whole" ? sequenceName : say`${sequenceName} (in part)`)).join(", ")}`;
}

/** What became of its words; empty where they are as they were. */
export function standingWords(standing: SelectStanding): string {
  switch (standing.kind) {
    case "same":
      return "";
    case "reworded":
      return say`The transcript now reads: ${standing.now}`;
    case "no-words":
      return say`The transcript has no words here any more; it still plays.`;
    case "clip-gone":
      return say`What it is from is not in the project, or has no transcript.`;
    default:
      return assertNever(standing);
  }
}

/** "★★★☆☆ 3 of 5": the number is never only a picture. */
export function ratingWords(rating: Select["rating"]): string {
  return rating === 0 ? say`not rated` : say`${"★".repeat(rating)}${"☆".repeat(5 - rating)} ${rating} of 5`;
}

/** The rating that a key gives; null for other keys. */
export function ratingOf(key: string): Select["rating"] | null {
  switch (key) {
    case "0":
      return 0;
    case "1":
      return 1;
    case "2":
      return 2;
    case "3":
      return 3;
    case "4":
      return 4;
    case "5":
      return 5;
    default:
      return null;
  }
}

/** Where and how long: "interview_anna · 10:01:02:03 · 4.2 s". */
export function placeWords({ select, clip }: StandingSelect): string {
  return [select.clipName, ...(clip ? [clipTimecode(clip, select.start)] : []), lengthWords(select.end - select.start)].join(" · ");
}

/** A select as a screen reader says it. */
export function spokenSelect(line: StandingSelect, isLeftOut: boolean): string {
  const { select, standing, uses } = line;
  const rating = select.rating === 0 ? say`not rated` : say`rated ${select.rating} of 5`;
  return [`${select.color} select`, select.speaker ?? say`nobody named`, select.text, ...select.tags, rating, usageWords(uses), standingWords(standing), isLeftOut ? say`not ticked` : "ticked"].filter((part) => part !== "").join(", ");
}

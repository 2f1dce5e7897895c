import { assertNever } from "../../basics/assert-never";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import type { SourceFacts, SourceHindrance } from "./source-facts";
import type { Bite } from "./story";
import { say } from "../../words/say";

/** A last word that ends later than the media by no more than this ends with it, as engines place words; beyond it, transcript and media don't belong together. Ours, not measured. */
const LATEST_OVERRUN: Ticks = TICKS_PER_SECOND / 2n;

/** Why this bite cannot be cut, and what to do; null where it can. */
export function refuseBite({ clipName, pieces }: Bite, clip: SpokenClip | undefined, { hindrance }: SourceFacts): string | null {
  if (!clip) return say`${clipName} is no longer in the project. Bring the clip back, or take this bite out.`;
  if (hindrance !== null) return refuseSource(clip.name, hindrance);
  const { duration } = clip.source;
  if (duration <= 0n) return say`${clip.name} has no known length, as stills and missing media do. Relink it, or take this bite out.`;
  if (pieces.length === 0 || pieces.some(({ start, end }) => end <= start)) return say`This bite of ${clip.name} holds no words. Take it out, or choose its words again.`;
  if (pieces.some(({ start, end }) => start < 0n || start >= duration || end > duration + LATEST_OVERRUN)) {
    return say`This bite lies outside the media of ${clip.name}: its transcript belongs to another or a longer file. Transcribe the clip again, or take this bite out.`;
  }
  return null;
}

function refuseSource(name: string, hindrance: SourceHindrance): string {
  switch (hindrance) {
    case "offline":
      return say`${name} is offline. Relink its media, then try again.`;
    case "merged":
      return say`${name} is a merged clip: its transcript's times are not those of one file. Use the clip that it was merged from.`;
    case "multicam":
      return say`${name} is a multicam clip: its transcript's times are not those of one file. Use one of its camera clips.`;
    case "retimed":
      return say`${name} plays at another speed than it was recorded with, so its words stand elsewhere. Set its speed back, or use the original clip.`;
    case "still":
      return say`${name} is a still, and no subclip can be made of it. Take this bite out.`;
    default:
      return assertNever(hindrance);
  }
}

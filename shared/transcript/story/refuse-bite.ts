import { assertNever } from "../../basics/assert-never";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import type { SourceFacts, SourceHindrance } from "./source-facts";
import type { Bite } from "./story";

/** A last word that ends later than the media by no more than this ends with it, as engines place words; beyond it, transcript and media don't belong together. Ours, not measured. */
const LATEST_OVERRUN: Ticks = TICKS_PER_SECOND / 2n;

/** Why this bite cannot be cut, and what to do; null where it can. */
export function refuseBite({ clipName, pieces }: Bite, clip: SpokenClip | undefined, { hindrance }: SourceFacts): string | null {
  if (!clip) return `${clipName} is no longer in the project. Bring the clip back, or take this bite out.`;
  if (hindrance !== null) return refuseSource(clip.name, hindrance);
  const { duration } = clip.source;
  if (duration <= 0n) return `${clip.name} has no known length, as stills and missing media do. Relink it, or take this bite out.`;
  if (pieces.length === 0 || pieces.some(({ start, end }) => end <= start)) return `This bite of ${clip.name} holds no words. Take it out, or choose its words again.`;
  if (pieces.some(({ start, end }) => start < 0n || start >= duration || end > duration + LATEST_OVERRUN)) {
    return `This bite lies outside the media of ${clip.name}: its transcript belongs to another or a longer file. Transcribe the clip again, or take this bite out.`;
  }
  return null;
}

function refuseSource(name: string, hindrance: SourceHindrance): string {
  switch (hindrance) {
    case "offline":
      return `${name} is offline. Relink its media, then try again.`;
    case "merged":
      return `${name} is a merged clip: its transcript's times are not those of one file. Use the clip that it was merged from.`;
    case "multicam":
      return `${name} is a multicam clip: its transcript's times are not those of one file. Use one of its camera clips.`;
    case "retimed":
      return `${name} plays at another speed than it was recorded with, so its words stand elsewhere. Set its speed back, or use the original clip.`;
    case "still":
      return `${name} is a still, and no subclip can be made of it. Take this bite out.`;
    default:
      return assertNever(hindrance);
  }
}

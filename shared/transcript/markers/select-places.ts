import { clipKey } from "../../project/references";
import type { ClipSnapshot, SequenceSnapshot } from "../../project/project-snapshot";
import { snapToFrame } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { Select } from "../selects/select";
import type { Transcript } from "../transcript";
import type { RefusedLayer } from "./marker-proposal";
import { selectShown, type SelectShown } from "./select-shown";
import { say } from "../../words/say";

/** A composition as far as markers need it. */
export type MarkedSequence = Pick<SequenceSnapshot, "guid" | "name" | "videoTracks" | "markers" | "zeroPoint" | "end" | "frameRate">;

/** What is known of a select's clip. */
export type SelectSource = { readonly mediaPath: string | null; readonly transcript: Transcript | null };

/** A select where a layer plays it; `at` is where that begins in the composition, on a whole frame. */
export type SelectPlace = { readonly select: Select; readonly layer: ClipSnapshot; readonly shown: SelectShown; readonly at: Ticks };

/** Where selects are played, and which are not. */
export type SelectPlaces = {
  readonly places: readonly SelectPlace[];
  readonly refused: readonly RefusedLayer[];
  /** No layer shows their file. */
  readonly absent: readonly Select[];
  /** Layers show their file, but no word of them. */
  readonly trimmedOff: readonly Select[];
};

/**
 * Every layer that plays a select, found by its file. Layers that are stretched or time-remapped are refused, as nobody knows where their words
 * are; so are those that are not seen, and those that `refusalOf` has a reason against.
 */
export function placesOfSelects(selects: readonly Select[], sequence: MarkedSequence, sourceOf: (mediaId: string) => SelectSource, refusalOf: (layer: ClipSnapshot) => string | null): SelectPlaces {
  const layers = sequence.videoTracks.flatMap((track) => track.clips);
  const refused = new Map<string, RefusedLayer>();
  const [places, absent, trimmedOff]: [SelectPlace[], Select[], Select[]] = [[], [], []];
  for (const select of selects) {
    const { mediaPath, transcript } = sourceOf(select.mediaId);
    const showing = layers.filter((layer) => mediaPath !== null && layer.mediaPath === mediaPath);
    let meets = false;
    for (const layer of showing) {
      // Where it plays at another pace, it may show any of its words.
      const shown = layer.pace ? null : selectShown(select, sourceRange(layer, sequence.end), transcript);
      if (!layer.pace && !shown) continue;
      meets = true;
      const reason = (layer.pace && PACE_WORDS[layer.pace]) ?? (layer.disabled ? say`it is switched off, or others are on solo` : refusalOf(layer));
      if (shown && reason === null) places.push({ select, layer, shown, at: snapToFrame(shown.stretch.start - layer.ref.sourceStart + layer.ref.start, sequence.frameRate) });
      else {
        const key = clipKey(layer.ref);
        refused.set(key, { name: layer.name, reason: reason ?? "", markers: (refused.get(key)?.markers ?? 0) + 1 });
      }
    }
    if (showing.length === 0) absent.push(select);
    else if (!meets) trimmedOff.push(select);
  }
  return { places, refused: [...refused.values()], absent, trimmedOff };
}

const PACE_WORDS: Readonly<Record<NonNullable<ClipSnapshot["pace"]>, string>> = {
  stretched: say`it is stretched, so its words are not where the transcript has them`,
  remapped: say`its time is remapped, so its words are not where the transcript has them`,
};

/** The part of its source that a layer plays within the composition, whose ends it may hang over. */
function sourceRange({ range, ref }: ClipSnapshot, end: Ticks): TickRange {
  const from = range.start > 0n ? range.start : 0n;
  const to = range.end < end ? range.end : end;
  const shift = ref.sourceStart - ref.start;
  return { start: from + shift, end: to + shift };
}

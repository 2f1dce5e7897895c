import { assertNever } from "../../basics/assert-never";
import type { FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { formatTimecode, type TimecodeCounting } from "../../time/timecode";
import { quoteIntegrity } from "../selects/quote-integrity";
import { quoteFactWords } from "../selects/quote-words";
import type { Select } from "../selects/select";
import type { SpokenClip } from "../spoken-clip";
import { clockTime } from "../story/clock-time";
import { placeStory, type PlacedBeat, type PlacedBite, type PlacedLine } from "../story/place-lines";
import { linesOf } from "../story/read-story";
import type { StoryVersion } from "../story/story";
import { voiceBalance } from "../story/voice-balance";
import { say } from "../../words/say";

/** A version as people read it on paper: every line with its timecodes, in words and nothing but words. */
export type PaperEdit = {
  readonly title: string;
  /** "12 bites, 3:24 at 25 fps." */
  readonly summary: string;
  readonly sections: readonly PaperSection[];
  readonly voices: readonly PaperVoice[];
};

/** A beat; the heading is empty for what stands before the first one. */
export type PaperSection = { readonly heading: string; readonly lines: readonly PaperLine[] };

export type PaperLine =
  | ({ readonly kind: "bite"; readonly number: number; readonly clip: string; readonly speaker: string | null } & PaperQuote & PaperTimes)
  | ({ readonly kind: "voice-over"; readonly text: string } & PaperTimes)
  | { readonly kind: "note"; readonly text: string };

/** On the timeline. The out point is the first frame that no longer belongs. */
type PaperTimes = { readonly recordIn: string; readonly recordOut: string };

type PaperQuote = {
  /** By the clip's own timecode, a pair a piece; none where the clip is gone. */
  readonly source: readonly { readonly in: string; readonly out: string }[];
  /** Word for word as the transcript has it now, "[…]" where words are left out. */
  readonly text: string;
  /** Language of the text for screen readers and hyphenation; null where it is unknown. */
  readonly language: string | null;
  /** How the quote stands to what was said: facts in sentences. */
  readonly facts: readonly string[];
  /** Note and tags of its select. */
  readonly remarks: readonly string[];
};

/** Length in minutes and seconds, shares in whole percent. */
export type PaperVoice = { readonly speaker: string; readonly used: string; readonly usedShare: string; readonly available: string; readonly availableShare: string };

/** The timeline that a paper edit counts its record timecode by. */
export type PaperTimeline = { readonly frameRate: FrameRate; readonly counting: TimecodeCounting; readonly startTimecode: Ticks };

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/** The paper edit of what plays in a version. Selects give their notes and tags to the bites that came from them. */
export function paperEdit(title: string, version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>, selects: readonly Select[], timeline: PaperTimeline): PaperEdit {
  const placed = placeStory(version, clips, timeline.frameRate);
  const byId = new Map(selects.map((select) => [select.id, select]));
  const record = (at: Ticks): string => formatTimecode(timeline.startTimecode + at, timeline.frameRate, timeline.counting);
  const bites = placed.beats.reduce((count, { lines }) => count + lines.filter((line) => line.kind === "bite").length, 0);
  const fps = Number((timeline.frameRate.numerator / timeline.frameRate.denominator).toFixed(3));
  return {
    title,
    summary: say`${bites} ${bites === 1 ? say`bite` : say`bites`}, ${clockTime(placed.length)} at ${fps} fps.`,
    sections: placed.beats.map((beat) => sectionOf(beat, clips, byId, record)),
    voices: voicesOf(version, clips),
  };
}

function sectionOf({ beat, lines }: PlacedBeat, clips: ReadonlyMap<string, SpokenClip>, selects: ReadonlyMap<string, Select>, record: (at: Ticks) => string): PaperSection {
  return { heading: beat.heading, lines: lines.map((line) => lineOf(line, clips, selects, record)) };
}

function lineOf(placed: PlacedLine, clips: ReadonlyMap<string, SpokenClip>, selects: ReadonlyMap<string, Select>, record: (at: Ticks) => string): PaperLine {
  const times = { recordIn: record(placed.at.start), recordOut: record(placed.at.end) };
  switch (placed.kind) {
    case "bite": {
      const { number, line } = placed;
      const select = line.selectId === null ? undefined : selects.get(line.selectId);
      const remarks = [select?.note ?? "", select?.tags.join(", ") ?? ""].filter((text) => text !== "");
      return { kind: "bite", number, clip: line.clipName, speaker: line.speaker, ...times, ...quoteOf(placed, clips.get(line.mediaId)), remarks };
    }
    case "voice-over":
      return { kind: "voice-over", text: placed.line.text, ...times };
    case "note":
      return { kind: "note", text: placed.line.text };
    default:
      return assertNever(placed);
  }
}

function quoteOf({ line, pieces }: PlacedBite, clip: SpokenClip | undefined): Omit<PaperQuote, "remarks"> {
  if (!clip) return { source: [], text: line.text, language: null, facts: [say`The clip is no longer in the project; its words are those of the day the bite was made.`] };
  const { mediaStart, frameRate, counting } = clip.source;
  const timecode = (at: Ticks): string => formatTimecode(mediaStart + at, frameRate, counting);
  const { verbatim, facts } = quoteIntegrity(clip.transcript, line.pieces);
  const { language } = clip.transcript;
  return {
    source: pieces.map(({ source }) => ({ in: timecode(source.start), out: timecode(source.end) })),
    text: verbatim === "" ? line.text : verbatim,
    language: language !== "und" && LANGUAGE.test(language) ? language : null,
    facts: facts.map(quoteFactWords),
  };
}

function voicesOf(version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>): PaperVoice[] {
  const { voices, voiceOver } = voiceBalance(linesOf(version), clips);
  const named = voices.map(({ speaker, used, usedShare, available, availableShare }) => ({
    speaker: speaker ?? say`Nobody named`,
    used: clockTime(used),
    usedShare: percent(usedShare),
    available: clockTime(available),
    availableShare: percent(availableShare),
  }));
  return voiceOver === 0n ? named : [...named, { speaker: say`Voice-over, planned`, used: clockTime(voiceOver), usedShare: "", available: "", availableShare: "" }];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

import type { Segment, Transcript, Word } from "../../transcript";
import { decimalSeconds } from "../decimal-seconds";
import { NOBODY } from "../premiere-nobody";
import { premiereLanguage, premiereTags } from "../premiere-words";
import { isUuid, uuidFromName } from "../speaker-uuid";

/**
 * Premiere's transcript JSON, exactly as Adobe's schema asks (documented: transcript_format_spec.json): what it has no place for is left out
 * (see what-is-lost.ts). Times read back to the same tick up to four hours, within one up to eighteen. Throws a RangeError for a transcript without words.
 */
export function writePremiereTranscript(transcript: Transcript): string {
  if (transcript.words.length === 0) throw new RangeError("A transcript without words cannot be written for Premiere.");
  const speakers = premiereSpeakers(transcript);
  const language = premiereLanguage(transcript.language);
  const segments = transcript.segments.filter(({ words }) => words.end > words.first);
  const needsNobody = speakers.length === 0 || segments.some(({ speaker }) => speaker === null);
  return JSON.stringify({
    language,
    segments: segments.map((segment) => segmentOf(segment, transcript, segment.language === null ? language : premiereLanguage(segment.language), speakers[segment.speaker ?? -1]?.id ?? NOBODY.id)),
    speakers: needsNobody ? [...speakers, NOBODY] : speakers,
  });
}

function segmentOf({ words, start, end }: Segment, transcript: Transcript, language: string, speaker: string): object {
  return { duration: secondsFor(end - start), language, speaker, start: secondsFor(start), words: transcript.words.slice(words.first, words.end).map(wordOf) };
}

/** Premiere wants a number for how sure the engine was; where nobody said, the word counts as one a person wrote. */
const WRITTEN_BY_HAND = 1;

function wordOf({ text, start, end, confidence, kind, endsSentence, tags }: Word): object {
  return { confidence: confidence ?? WRITTEN_BY_HAND, duration: secondsFor(end - start), eos: endsSentence, start: secondsFor(start), tags: premiereTags(tags), text, type: kind };
}

/** The nearest float, which JSON prints with as many digits as it needs. */
function secondsFor(ticks: bigint): number {
  return Number(decimalSeconds(ticks));
}

function premiereSpeakers({ speakers }: Transcript): { readonly id: string; readonly name: string }[] {
  const taken = new Set(speakers.map(({ id }) => id));
  return speakers.map(({ id, name }, index) => {
    const label = name === "" ? `Speaker ${index + 1}` : name;
    if (isUuid(id)) return { id, name: label };
    let made = uuidFromName(label);
    for (let more = 2; taken.has(made); more++) made = uuidFromName(`${label} ${more}`);
    taken.add(made);
    return { id: made, name: label };
  });
}

import { assertNever } from "../../../basics/assert-never";
import type { Transcript } from "../../transcript";
import { isForeignTag, premiereLanguage } from "../premiere-words";
import type { WritableFormat } from "../transcript-format";
import { say } from "../../../words/say";

/** Sentences about what a format has no place for, of what this transcript holds; none where nothing is lost. */
export function whatIsLost(transcript: Transcript, format: WritableFormat): string[] {
  const { words, speakers, segments } = transcript;
  const lost: string[] = [];
  const note = (isSo: boolean, sentence: string): unknown => isSo && lost.push(sentence);
  const tags = [...new Set(words.flatMap((word) => word.tags))];
  switch (format) {
    case "premiere": {
      const foreign = tags.filter(isForeignTag);
      const languages = [...new Set([transcript.language, ...segments.flatMap(({ language }) => language ?? [])])].filter((language) => language !== "und" && premiereLanguage(language) !== language);
      note(foreign.length > 0, say`Premiere has no place for the tags ${foreign.map((tag) => `"${tag}"`).join(", ")}.`);
      note(languages.length > 0, say`Premiere does not list the language ${languages.map((language) => say`"${language}" (written as "${premiereLanguage(language)}")`).join(", ")}.`);
      note(words.some((word) => word.confidence === null), say`Where nobody said how sure the engine was, Premiere reads full confidence.`);
      return lost;
    }
    case "srt":
      note(speakers.length > 0, say`SRT has no place for speakers. WebVTT has.`);
      break;
    case "vtt":
    case "csv":
    case "txt":
      break;
    default:
      return assertNever(format);
  }
  lost.push(say`Only passages keep their times, not single words.`);
  note(tags.length > 0, say`The tags ${tags.map((tag) => `"${tag}"`).join(", ")} are left out.`);
  return lost;
}

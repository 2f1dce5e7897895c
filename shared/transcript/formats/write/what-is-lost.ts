import { assertNever } from "../../../basics/assert-never";
import type { Transcript } from "../../transcript";
import { isForeignTag, premiereLanguage } from "../premiere-words";
import type { WritableFormat } from "../transcript-format";

/** Sentences about what a format has no place for, of what this transcript holds; none where nothing is lost. */
export function whatIsLost(transcript: Transcript, format: WritableFormat): string[] {
  const { words, speakers, segments } = transcript;
  const lost: string[] = [];
  const say = (isSo: boolean, sentence: string): unknown => isSo && lost.push(sentence);
  const tags = [...new Set(words.flatMap((word) => word.tags))];
  switch (format) {
    case "premiere": {
      const foreign = tags.filter(isForeignTag);
      const languages = [...new Set([transcript.language, ...segments.flatMap(({ language }) => language ?? [])])].filter((language) => language !== "und" && premiereLanguage(language) !== language);
      say(foreign.length > 0, `Premiere has no place for the tags ${foreign.map((tag) => `"${tag}"`).join(", ")}.`);
      say(languages.length > 0, `Premiere does not list the language ${languages.map((language) => `"${language}" (written as "${premiereLanguage(language)}")`).join(", ")}.`);
      say(words.some((word) => word.confidence === null), "Where nobody said how sure the engine was, Premiere reads full confidence.");
      return lost;
    }
    case "srt":
      say(speakers.length > 0, "SRT has no place for speakers. WebVTT has.");
      break;
    case "vtt":
    case "csv":
    case "txt":
      break;
    default:
      return assertNever(format);
  }
  lost.push("Only passages keep their times, not single words.");
  say(tags.length > 0, `The tags ${tags.map((tag) => `"${tag}"`).join(", ")} are left out.`);
  return lost;
}

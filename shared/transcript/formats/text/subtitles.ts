import { draftOf, type Draft } from "../draft";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { wordsOfPassages, type Passage, type Utterance } from "../passage-words";
import { returningNames, spokenLines } from "./spoken-lines";
import { subtitleBlocks, type SubtitleBlock } from "./subtitle-blocks";
import { withoutEntities, withoutStyling } from "./subtitle-text";

/** SRT: times with a comma, no names of its own; "ANNA:" before a line says who speaks until somebody else does. */
export function readSrt(text: string): Draft {
  return draftOfBlocks(subtitleBlocks(text, "srt"), withoutStyling);
}

/** WebVTT: as SRT, and `<v Anna>` says who speaks; comments, styles and regions are passed over. */
export function readVtt(text: string): Draft {
  return draftOfBlocks(subtitleBlocks(withoutComments(text), "vtt"), (line) => withoutEntities(withoutStyling(line)));
}

/** Subtitles as a draft, voices and names taken out of their text; `readable` takes out the rest of the markup. */
export function draftOfBlocks(blocks: readonly SubtitleBlock[], readable: (line: string) => string): Draft {
  const names = returningNames(blocks.flatMap(({ lines }) => lines.map(readable)));
  let goingOn: string | null = null;
  const passages = blocks.map(({ start, end, lines }): Passage => {
    const voices = voicesOf(lines, readable);
    if (voices) return { start, end, said: voices };
    const said = spokenLines(lines.map(readable), names, goingOn);
    goingOn = said.at(-1)?.speaker ?? null;
    return { start, end, said };
  });
  const { words, warnings } = wordsOfPassages(passages);
  return draftOf(paragraphsOfWords(words), { timed: "passages", warnings });
}

const VOICE = /<v(?:\.[^\s>]{0,200})?\s{1,20}([^>]{0,200})>/i;

/** What WebVTT's voice tags say of a subtitle; null where it has none. */
function voicesOf(lines: readonly string[], readable: (line: string) => string): readonly Utterance[] | null {
  if (!lines.some((line) => VOICE.test(line))) return null;
  let speaker: string | null = null;
  return lines.join("\n").split(/(?=<\/?v\b)/i).map((part) => {
    const tag = VOICE.exec(part);
    if (tag) speaker = withoutEntities(tag[1] ?? "").trim() || null;
    else if (/^<\/v/i.test(part)) speaker = null;
    return { speaker, text: readable(part) };
  });
}

function withoutComments(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(^|\n\n)(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n(?!\n)[^\n]*)*/g, "$1");
}

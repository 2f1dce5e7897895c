import { fail, succeed, type Result } from "../../basics/result";
import { readEdlMarkers } from "../../interchange/edl/read-edl-markers";
import { readTimelineMarkers } from "../../interchange/read-timeline-markers";
import type { CutMarker } from "../../interchange/cut-list";
import type { FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { decodeText } from "../formats/decode-text";
import { readTranscript } from "../formats/read-transcript";
import { subtitleBlocks } from "../formats/text/subtitle-blocks";
import { withoutEntities, withoutStyling } from "../formats/text/subtitle-text";
import { isTable, tablePassages } from "../formats/text/table";
import { wordsText } from "../words-text";
import { cueColumns } from "./cue-columns";
import type { CueList, MarkerCue } from "./cue-list";
import { say } from "../../words/say";

/** More markers than anybody reads; a plan holds no more either. */
const MOST_CUES = 10_000;

type Read = Result<CueList, string>;

/**
 * Reads a cue list: a subtitle, a row of a table, a marker of a timeline (OTIO, FCP7 XML, EDL), or a paragraph of any transcript each become one
 * cue. `rate` is the composition's: EDLs and tables count frames without saying which; null where none is open. The problem is one sentence.
 */
export function readCues(bytes: Uint8Array, fileName: string, rate: FrameRate | null): Read {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail(decoded.problem.reason);
  const text = decoded.value.replace(/^\uFEFF/, "");
  const read = cuesOfText(text, fileName, rate);
  return read.ok ? inOrder(read.value) : read;
}

function cuesOfText(text: string, fileName: string, rate: FrameRate | null): Read {
  const head = text.slice(0, 4096).trimStart();
  if (/^WEBVTT\b/.test(head)) return subtitleCues(text, "vtt");
  if (/"OTIO_SCHEMA"/.test(head) || /<(xmeml|fcpxml)[\s>]/.test(head)) return timelineCues(text);
  if (/^(TITLE:|FCM:|\d{3,6}\s.*\d{2}:\d{2}:\d{2}[:;]\d{2})/.test(head)) return edlCues(text, rate);
  if (/-->/.test(text) && !/^[[{<]/.test(head)) return subtitleCues(text, "srt");
  if (isTable(text, cueColumns)) return tableCues(text, rate);
  return transcriptCues(text, fileName);
}

function subtitleCues(text: string, format: "srt" | "vtt"): Read {
  const plain = (line: string): string => (format === "vtt" ? withoutEntities(withoutStyling(line)) : withoutStyling(line));
  return succeed({ cues: subtitleBlocks(text, format).map(({ start, end, lines }) => cueOf(start, end, lines.map(plain).join(" "))), warnings: [] });
}

function tableCues(text: string, rate: FrameRate | null): Read {
  const table = tablePassages(text, cueColumns, rate);
  if (!table.ok) return table;
  const { passages, guess } = table.value;
  const cues = passages.flatMap(({ start, end, said: [said] }) => (start === null ? [] : [cueOf(start, end, [said?.speaker ?? "", said?.text ?? ""].filter((part) => part !== "").join(": "))]));
  const lost = passages.length - cues.length;
  return succeed({ cues, warnings: [...guess, ...(lost > 0 ? [say`${lost === 1 ? say`1 row has` : say`${lost} rows have`} no time that can be read: left out.`] : [])] });
}

function timelineCues(text: string): Read {
  const read = readTimelineMarkers(text);
  if (!read.ok) return fail(read.problem.reason);
  return read.value.length === 0 ? fail(say`This timeline holds no markers of its own. Markers on its clips are not read.`) : succeed({ cues: read.value.map(cueOfMarker), warnings: [] });
}

function edlCues(text: string, rate: FrameRate | null): Read {
  if (!rate) return fail(say`An EDL counts frames without saying how many a second has. Open the composition that it is for, then open it again.`);
  const read = readEdlMarkers(text, rate);
  return read.ok ? succeed({ cues: read.value.markers.map(cueOfMarker), warnings: read.value.warnings }) : fail(read.problem.reason);
}

function transcriptCues(text: string, fileName: string): Read {
  const read = readTranscript(text, fileName);
  if (!read.ok) return fail(read.problem.reason);
  const { transcript, warnings } = read.value;
  const cues = transcript.segments.map(({ start, end, speaker, words }) => cueOf(start, end, [...(speaker === null ? [] : [transcript.speakers[speaker]?.name ?? ""]), wordsText(transcript, words)].filter((part) => part !== "").join(": ")));
  return succeed({ cues, warnings });
}

function cueOfMarker({ at, duration, name, comment }: CutMarker): MarkerCue {
  return { start: at, duration, text: oneLine(name || comment), comment: name === "" ? "" : comment };
}

function cueOf(start: Ticks, end: Ticks | null, text: string): MarkerCue {
  return { start, duration: end !== null && end > start ? end - start : 0n, text: oneLine(text), comment: "" };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

function inOrder({ cues, warnings }: CueList): Read {
  const named = cues.filter(({ text, start }) => text !== "" && start >= 0n).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const empty = cues.length - named.length;
  if (named.length === 0) return fail(say`This list holds no cue with a time and words.`);
  return succeed({
    cues: named.slice(0, MOST_CUES),
    warnings: [...warnings, ...(empty > 0 ? [say`${empty === 1 ? say`1 cue has` : say`${empty} cues have`} no words: left out.`] : []), ...(named.length > MOST_CUES ? [say`Only the first ${MOST_CUES} of ${named.length} cues were taken.`] : [])],
  });
}

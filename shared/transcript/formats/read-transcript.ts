import { assertNever } from "../../basics/assert-never";
import { fail, succeed, type Result } from "../../basics/result";
import type { Transcript, TranscriptProblem } from "../transcript";
import { assembleTranscript } from "./assemble-transcript";
import type { Draft } from "./draft";
import { amazonJson } from "./json/amazon";
import { assemblyAiJson } from "./json/assembly-ai";
import { autoeditJson } from "./json/autoedit";
import { deepgramJson } from "./json/deepgram";
import { googleJson } from "./json/google";
import type { JsonFormat } from "./json/json-format";
import { kaldiJson } from "./json/kaldi";
import { listedPassages } from "./json/listed-passages";
import { paperEditJson } from "./json/paper-edit";
import { parseJson } from "./json/parse-json";
import { premiereJson } from "./json/premiere";
import { revJson } from "./json/rev";
import { speechmatics1Json, speechmatics2Json } from "./json/speechmatics";
import { watsonJson } from "./json/watson";
import { whisperCppJson, whisperJson } from "./json/whisper";
import { readSrt, readVtt } from "./text/subtitles";
import { isTable, readTable } from "./text/table";
import { readTtml } from "./text/ttml";
import { FORMAT_NAMES, type TranscriptFormat } from "./transcript-format";
import { say } from "../../words/say";

/** A transcript, what kind of file it came from, and sentences about what a person should know of how it was read. */
export type ReadTranscript = { readonly transcript: Transcript; readonly format: TranscriptFormat; readonly warnings: readonly string[] };

/** From the most to the least particular: the first that fits reads the file. */
const JSON_FORMATS: readonly JsonFormat[] = [
  premiereJson, amazonJson, speechmatics2Json, watsonJson, googleJson, deepgramJson, revJson, kaldiJson, speechmatics1Json, autoeditJson, assemblyAiJson, paperEditJson, whisperJson, whisperCppJson, listedPassages,
];

/**
 * Reads a transcript from the text of a file. What kind it is, its content tells; the name only where the content does not. `format` settles it.
 * Never throws: whatever the text is, the answer is a transcript with at least one word, or a reason and what to do.
 */
export function readTranscript(text: string, fileName: string, format: TranscriptFormat | null = null): Result<ReadTranscript, TranscriptProblem> {
  const content = text.replace(/^\uFEFF/, "");
  const found = format ?? formatOfText(content, fileName);
  if (found === null) return refuse(strangerReason(content, fileName));
  const draft = found === "json" || isJsonFormat(found) ? jsonDraft(content, found) : textDraft(content, found);
  if (!draft.ok) return refuse(draft.problem);
  const assembled = assembleTranscript(draft.value.draft);
  return assembled.ok ? succeed({ ...assembled.value, format: draft.value.format }) : refuse(say`This looks like ${FORMAT_NAMES[draft.value.format]}. ${assembled.problem}`);
}

type TextFormat = "srt" | "vtt" | "ttml" | "csv";
type Found = Result<{ readonly draft: Draft; readonly format: TranscriptFormat }, string>;

function formatOfText(text: string, fileName: string): TextFormat | "json" | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === "") return null;
  if (/^[[{]/.test(start)) return "json";
  if (/^WEBVTT\b/.test(start)) return "vtt";
  if (/^<(\?xml|tt\b|tt:tt\b)/i.test(start)) return "ttml";
  if (/^[ \t]{0,20}[\d:.,]{1,20}[ \t]{0,20}-->[ \t]{0,20}[\d:.,]/m.test(text)) return "srt";
  if (isTable(text)) return "csv";
  const [, extension] = /\.(json|srt|vtt|csv|tsv)$/i.exec(fileName) ?? [];
  switch (extension?.toLowerCase()) {
    case "json":
      return "json";
    case "srt":
      return "srt";
    case "vtt":
      return "vtt";
    case "csv":
    case "tsv":
      return "csv";
    default:
      return null;
  }
}

function strangerReason(text: string, fileName: string): string {
  if (text.trim() === "") return say`The file is empty. Export the transcript again.`;
  if (/\.(docx?|pdf|rtf)$/i.test(fileName)) return say`Documents hold no times that could be trusted. Export the transcript as JSON, SRT, VTT or CSV.`;
  return say`This is no transcript with times that is known here. Export it as Premiere transcript JSON, SRT, VTT or CSV with the columns Start, End, Speaker, Text.`;
}

function isJsonFormat(format: TranscriptFormat | "json"): format is Exclude<TranscriptFormat, TextFormat> {
  return JSON_FORMATS.some((each) => each.format === format);
}

function jsonDraft(text: string, format: Exclude<TranscriptFormat, TextFormat> | "json"): Found {
  const root = parseJson(text);
  if (!root.ok) return root;
  const fitting = JSON_FORMATS.find((each) => (format === "json" || each.format === format) && each.isLike(root.value));
  if (!fitting && format !== "json") return fail(say`This JSON is not what ${FORMAT_NAMES[format]} writes. Leave the format out to have it found.`);
  if (!fitting) return fail(say`This JSON holds no words, or is no transcript that is known here. Export it as Premiere transcript JSON, or as a list of {start, end, speaker, text}.`);
  const draft = fitting.read(root.value);
  return draft.ok ? succeed({ draft: draft.value, format: fitting.format }) : fail(say`This looks like ${FORMAT_NAMES[fitting.format]}, but cannot be read: ${draft.problem}`);
}

function textDraft(text: string, format: TextFormat): Found {
  const named = (draft: Result<Draft, string>): Found => (draft.ok ? succeed({ draft: draft.value, format }) : draft);
  switch (format) {
    case "srt":
      return named(succeed(readSrt(text)));
    case "vtt":
      return named(succeed(readVtt(text)));
    case "ttml":
      return named(readTtml(text));
    case "csv":
      return named(readTable(text));
    default:
      return assertNever(format);
  }
}

function refuse(reason: string): Result<never, TranscriptProblem> {
  return fail({ kind: "bad-transcript", reason });
}

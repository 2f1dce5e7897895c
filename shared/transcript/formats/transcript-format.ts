import { say } from "../../words/say";

/** Every kind of file a transcript is read from, by the words `trimbin convert --from` takes. */
export const TRANSCRIPT_FORMATS = [
  "premiere", "srt", "vtt", "ttml", "csv", "aws", "google", "ibm", "speechmatics", "kaldi", "autoedit", "paper-edit", "whisper", "deepgram", "assemblyai", "rev", "list",
] as const;

export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** Every kind of file a transcript is written to. */
export const WRITABLE_FORMATS = ["premiere", "srt", "vtt", "csv", "txt"] as const;

export type WritableFormat = (typeof WRITABLE_FORMATS)[number];

/** What people call a format. */
export const FORMAT_NAMES: Readonly<Record<TranscriptFormat | WritableFormat, string>> = {
  premiere: say`Premiere transcript`,
  srt: say`SRT subtitles`,
  vtt: say`WebVTT subtitles`,
  ttml: say`TTML subtitles`,
  csv: say`CSV table`,
  aws: "Amazon Transcribe",
  google: "Google Speech-to-Text",
  ibm: "IBM Watson",
  speechmatics: "Speechmatics",
  kaldi: "Kaldi",
  autoedit: "autoEdit 2",
  "paper-edit": say`digital paper edit`,
  whisper: "Whisper",
  deepgram: "Deepgram",
  assemblyai: "AssemblyAI",
  rev: "Rev.ai",
  list: say`JSON list`,
  txt: say`plain text`,
};

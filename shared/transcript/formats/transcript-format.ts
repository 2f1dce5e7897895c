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
  premiere: "Premiere transcript",
  srt: "SRT subtitles",
  vtt: "WebVTT subtitles",
  ttml: "TTML subtitles",
  csv: "CSV table",
  aws: "Amazon Transcribe",
  google: "Google Speech-to-Text",
  ibm: "IBM Watson",
  speechmatics: "Speechmatics",
  kaldi: "Kaldi",
  autoedit: "autoEdit 2",
  "paper-edit": "digital paper edit",
  whisper: "Whisper",
  deepgram: "Deepgram",
  assemblyai: "AssemblyAI",
  rev: "Rev.ai",
  list: "JSON list",
  txt: "plain text",
};

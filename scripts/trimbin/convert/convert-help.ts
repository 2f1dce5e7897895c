import { TRANSCRIPT_FORMATS } from "../../../shared/transcript/formats/transcript-format";

/** All about `convert`. */
export const CONVERT_HELP = `CONVERT: write a transcript as another kind of file

  npm run -s trimbin -- convert IN OUT [options]

  IN           a transcript or subtitles: Premiere's JSON, SRT, VTT, TTML, CSV or TSV, the JSON of Amazon Transcribe, Google, IBM Watson,
               Speechmatics, Kaldi, Whisper and WhisperX, Deepgram, AssemblyAI, Rev.ai, autoEdit 2 or digital paper edit, or a JSON list of
               {start, end, speaker, text}. Its content tells which; UTF-8, UTF-16 with its mark, else Windows-1252.
  OUT          .json (Premiere's transcript, as Adobe's schema asks), .srt, .vtt, .csv or .txt; a file that is there is replaced

  --from F     read IN as ${TRANSCRIPT_FORMATS.join(", ")}
  --to F       write premiere, srt, vtt, csv or txt whatever OUT ends in
  --json       print one JSON document: {"in", "out", "from", "to", "words", "endSeconds", "language", "speakers", "warnings", "lost"}

  Prints what was read, what had to be mended in it ("warnings") and what the new format has no place for ("lost").
`;

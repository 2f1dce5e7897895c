import { readFileSync, readdirSync } from "node:fs";
import { readHostTranscript } from "../../../../plugins/transcript-selects/engine/read-host-transcript";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { readCues } from "../../../../shared/transcript/cues/read-cues";
import { readTranscript } from "../../../../shared/transcript/formats/read-transcript";
import { readTranscriptFile } from "../../../../shared/transcript/formats/read-transcript-file";
import { WRITABLE_FORMATS } from "../../../../shared/transcript/formats/transcript-format";
import { writeTranscript } from "../../../../shared/transcript/formats/write-transcript";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { bytesOf, holds, saysWhy, textOfBytes, type FuzzTarget } from "../fuzz-target";

const FOLDER = "test/fixtures/transcripts";

/** Longest part of a fixture that is damaged: whole ones of a megabyte would leave time for few. */
const LONGEST = 20_000;

function fixtures(ends: RegExp): readonly string[] {
  return readdirSync(FOLDER).filter((name) => ends.test(name) && name !== "transcript_format_spec.json").map((name) => readFileSync(`${FOLDER}/${name}`, "utf8")).filter((text) => text.length <= LONGEST);
}

const EXTRA = ['Start,End,Speaker,Text\r\n00:00:01:00,00:00:02:12,Anna,"=1+1, she said"\r\n', "WEBVTT\n\nNOTE no\n\n1\n00:01.000 --> 00:02.000\n<v Anna>I &amp; you</v>\n", '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" ttp:frameRate="25" xmlns:ttp="x"><body><div><p begin="00:00:01:05" end="2.5s">Hello<br/>you</p><p begin="30f" dur="10t">x</p></div></body></tt>'];

function isSound({ words, segments, speakers }: Transcript): void {
  holds(words.length > 0, "a transcript has a word");
  let next = 0;
  for (const { words: run, start, end, speaker } of segments) {
    holds(run.first === next && run.end > run.first && start >= 0n && end >= start, "segments follow one another");
    holds(speaker === null || speakers[speaker] !== undefined, "who speaks is known");
    next = run.end;
  }
  holds(next === words.length, "every word is in a segment");
}

function judgeText(text: string): void {
  const read = readTranscript(text, "a file");
  if (!read.ok) return saysWhy(read.problem.reason);
  isSound(read.value.transcript);
  for (const format of WRITABLE_FORMATS) holds(writeTranscript(read.value.transcript, format).length > 0, `it can be written as ${format}`);
}

/** Subtitles, tables and TTML of anybody. */
export const subtitles: FuzzTarget = { name: "subtitles", samples: [...fixtures(/\.(srt|vtt|csv|tsv|xml)$/), ...EXTRA], judge: judgeText };

/** JSON of a dozen speech engines. */
export const speechJson: FuzzTarget = { name: "speech-json", samples: fixtures(/\.json$/), judge: judgeText };

/** A transcript as the bytes of a file, whatever their encoding. */
export const transcriptBytes: FuzzTarget = {
  name: "transcript-bytes",
  samples: [...EXTRA.map((text) => textOfBytes(Buffer.from(`\ufeff${text}`))), ...EXTRA.map((text) => textOfBytes(Buffer.from(`\ufeff${text}`, "utf16le")))],
  judge(input) {
    const read = readTranscriptFile(bytesOf(input), "a.srt");
    if (read.ok) isSound(read.value.transcript);
    else saysWhy(read.problem.reason);
  },
};

/** A cue list: subtitles, tables, timelines and edit decision lists. */
export const cueLists: FuzzTarget = {
  name: "cue-lists",
  samples: [
    ...EXTRA.map((text) => textOfBytes(Buffer.from(text))),
    "TITLE: a\r\nFCM: NON-DROP FRAME\r\n\r\n001  AX       V     C        01:00:00:00 01:00:01:00 01:00:00:00 01:00:01:00\r\n* LOC: 01:00:06:00 GREEN   Rain\r\n |C:ResolveColorBlue |M:Name |D:12\r\n",
  ],
  judge(input) {
    const read = readCues(bytesOf(input), "cues", FRAME_RATES["25"]);
    if (!read.ok) return saysWhy(read.problem);
    holds(read.value.cues.every(({ start, duration }, index, cues) => start >= 0n && duration >= 0n && (index === 0 || start >= (cues[index - 1]?.start ?? 0n))), "cues stand in order, none before zero");
  },
};

/** The transcript that the host holds of a clip. */
export const hostTranscript: FuzzTarget = {
  name: "host-transcript",
  samples: [readFileSync(`${FOLDER}/premiere.json`, "utf8").slice(0, LONGEST), '{"language":"en-us","speakers":[{"id":"a","name":"Anna"}],"segments":[{"speaker":"a","start":0,"duration":2,"words":[{"text":"Hello","start":0,"duration":1,"confidence":0.9,"eos":true,"tags":[],"type":"word"}]}]}'],
  judge(input) {
    const read = readHostTranscript(input);
    if (read.ok) isSound(read.value.transcript);
    else saysWhy(read.problem);
  },
};

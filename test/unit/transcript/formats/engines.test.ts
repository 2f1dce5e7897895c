import type { TranscriptFormat } from "../../../../shared/transcript/formats/transcript-format";
import { sample, script, timedWords } from "./fixture";

const IDA = "The ferry left before sunrise. Nobody, um, waited for the harbour master.";
const QUAY = "Were you on the quay?";
const LEMONS = "Yes, with two crates of lemons.";

/** The talk as one reads it, by these names. */
const by = (ida: string, other: string): string[] => [`${ida}: ${IDA}`, `${other}: ${QUAY}`, `${ida}: ${LEMONS}`];
const byNobody = [`?: ${IDA}`, `?: ${QUAY} ${LEMONS}`];
const unwritten = (text: string): string => text.toLowerCase().replace(/[.,?]/g, "");

const ENGINES: readonly (readonly [string, TranscriptFormat, string, readonly string[]])[] = [
  ["aws.json", "aws", "en-gb", by("spk_0", "spk_1")],
  ["google.json", "google", "en-us", by("Speaker 1", "Speaker 2")],
  ["google-v2.json", "google", "en-gb", byNobody],
  ["ibm.json", "ibm", "und", [`Speaker 0: ${unwritten(IDA)}`, `Speaker 1: ${unwritten(QUAY)}`, `Speaker 0: ${unwritten(LEMONS)}`]],
  ["ibm-single.json", "ibm", "und", [`Speaker 0: ${unwritten(IDA)}`, `Speaker 1: ${unwritten(QUAY)}`]],
  ["speechmatics-v1.json", "speechmatics", "en", by("F1", "M1")],
  ["speechmatics-v2.json", "speechmatics", "en", by("S1", "S2")],
  ["kaldi.json", "kaldi", "und", by("S0", "S1")],
  ["kaldi-plain.json", "kaldi", "und", byNobody],
  ["autoedit.json", "autoedit", "und", by("Ida", "?")],
  ["paper-edit.json", "paper-edit", "und", by("Ida Holm", "Interviewer")],
  ["whisper.json", "whisper", "en", byNobody],
  ["whisper-service.json", "whisper", "english", byNobody],
  ["whisperx.json", "whisper", "en", by("SPEAKER_00", "SPEAKER_01")],
  ["deepgram.json", "deepgram", "en", by("Speaker 0", "Speaker 1")],
  ["assemblyai.json", "assemblyai", "en-us", by("Speaker A", "Speaker B")],
  ["rev.json", "rev", "und", by("Ida Holm", "Interviewer")],
];

const PASSAGES: readonly (readonly [string, TranscriptFormat, readonly string[]])[] = [
  ["srt.srt", "srt", by("IDA HOLM", "INTERVIEWER")],
  ["vtt.vtt", "vtt", by("Ida Holm", "Interviewer")],
  ["csv.csv", "csv", by("Ida Holm", "Interviewer")],
  ["list.json", "list", by("Ida Holm", "Interviewer")],
  ["tsv.tsv", "csv", byNobody],
  ["ttml.xml", "ttml", byNobody],
  ["whisper-passages.json", "whisper", byNobody],
  ["whisper-cpp.json", "whisper", byNobody],
];

const TIMES = timedWords(sample("kaldi-plain.json").transcript).map((word) => word.split(" ")[1]);

describe("a file of an engine", () => {
  it.each(ENGINES)("%s is known for what it is; its words, speakers and times are all there", (name, format, language, paragraphs) => {
    const { transcript, format: found } = sample(name);
    expect([found, transcript.language, script(transcript)]).toEqual([format, language, paragraphs]);
    const times = timedWords(transcript).map((word) => word.split(" ")[1]);
    if (name === "whisperx.json") expect(times.filter((time, index) => time !== TIMES[index])).toHaveLength(1);
    else expect(times).toEqual(TIMES.slice(0, times.length));
  });

  it.each(PASSAGES)("%s is known, and says that single words have no times of their own", (name, format, paragraphs) => {
    const { transcript, format: found, warnings } = sample(name);
    expect([found, script(transcript)]).toEqual([format, paragraphs]);
    expect(warnings.join(" ")).toMatch(/times for passages, not for words/);
    expect(timedWords(transcript)[0]).toMatch(/^The 1\.25-/);
    expect(timedWords(transcript).at(-1)).toMatch(/^lemons\. [\d.]+-11\.77$/);
  });

  it("keeps what an engine says of hesitations", () => {
    expect(sample("ibm.json").transcript.words.filter(({ tags }) => tags.includes("filler"))).toMatchObject([{ text: "um" }]);
    expect(sample("speechmatics-v2.json").transcript.words.filter(({ tags }) => tags.includes("disfluency"))).toMatchObject([{ text: "um," }]);
  });

  it("places a word that WhisperX could not align between its neighbours, and says so", () => {
    const { transcript, warnings } = sample("whisperx.json");
    const at = transcript.words.findIndex(({ text }) => text === "two");
    const [before, two, after] = transcript.words.slice(at - 1, at + 2);
    expect([two?.start, two?.end]).toEqual([before?.end, after?.start]);
    expect(warnings).toEqual([expect.stringMatching(/^1 word came without/)]);
  });
});

import Papa from "papaparse";
import { writeCsv } from "../../../../shared/transcript/formats/write/csv";
import { writePlainText } from "../../../../shared/transcript/formats/write/plain-text";
import { spoken } from "../spoken";
import { reading, refusal, script, timedWords } from "./fixture";

const firstTimes = (text: string): string[] => timedWords(reading(text, "a.csv").transcript);

describe("tables and lists", () => {
  it.each([
    ["clocks", "Start,End,Text\n00:00:01.500,00:00:02.000,so", ["so 1.5-2"]],
    ["seconds with a decimal comma", "Begin;Stop;Transcript\n1,5;2,0;so", ["so 1.5-2"]],
    ["milliseconds", "start_ms,end_ms,text\n1500,2000,so", ["so 1.5-2"]],
    ["a start and a length", "in,duration,dialogue\n1:01.5,0.5,so", ["so 61.5-62"]],
    ["titles above the headings", "My film\n\nTC In,TC Out,Who,Said\n1,2,Ida,so", ["so 1-2"]],
    ["no ends", "time,text\n1,so\n1.6,then", ["so 1-1.6", "then 1.6-2"]],
  ])("tell times as %s", (_, text, expected) => {
    expect(firstTimes(text)).toEqual(expected);
  });

  it("take timecodes by the slowest rate that has their frames, and say that they did", () => {
    const { transcript, warnings } = reading("Start,End,Text\n00:00:01:12,00:00:02:24,so", "a.csv");
    expect(timedWords(transcript)).toEqual(["so 1.48-2.96"]);
    expect(warnings[0]).toMatch(/25 frames/);
    expect(reading("Start,End,Text\n00:01:00;02,00:01:01;00,so", "a.csv").warnings[0]).toMatch(/29\.97 drop-frame/);
  });

  it("find the passages of an unknown JSON by their field names", () => {
    const { transcript } = reading(JSON.stringify({ title: "x", cues: [{ startTime: "0:01", endTime: "0:02", content: "so", speaker_name: "Ida" }] }));
    expect([script(transcript), timedWords(transcript)]).toEqual([["Ida: so"], ["so 1-2"]]);
  });

  it("refuse minutes of a meeting that say who and what, but not when", () => {
    expect(refusal(JSON.stringify({ meeting_transcripts: [{ speaker: "Ida", content: "We met." }] }))).toMatch(/not when/);
    expect(refusal("Speaker,Text\nIda,We met.", "a.csv")).toMatch(/Start, End, Speaker, Text/);
  });

  it("are written so that no spreadsheet runs them, and read back as they were", () => {
    const transcript = spoken("=cmd|' /C calc'!A0: =HYPERLINK(1) it, \"quoted\".\n+Ben: -5 degrees.\nIda: \uFF1DSUM(A1).\n@x: '=already guarded.");
    const text = writeCsv(transcript);
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D]/.test(cell))).toEqual([]);
    expect(script(reading(text, "a.csv").transcript)).toEqual(script(transcript));
  });

  it("keep each sentence's time to the tick in CSV", () => {
    const transcript = spoken("Anna: One two three. (1.234) Four five.\nBen: Six.");
    const back = reading(writeCsv(transcript), "a.csv").transcript;
    const bounds = (of: typeof back): (bigint | undefined)[] => [0, 2, 3, 4, 5].map((index) => (index === 0 || index === 3 || index === 5 ? of.words[index]?.start : of.words[index]?.end));
    expect(bounds(back)).toEqual(bounds(transcript));
  });

  it("are written as plain text with the time and the speaker above each paragraph", () => {
    expect(writePlainText(spoken("Anna: Hello there.\nBen: Well."))).toBe("[00:00:00] Anna\nHello there.\n\n[00:00:00] Ben\nWell.\n");
  });
});

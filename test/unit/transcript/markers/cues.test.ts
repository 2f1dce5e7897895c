import { writeTimeline } from "../../../../shared/interchange/write-timeline";
import type { CutList } from "../../../../shared/interchange/cut-list";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { readCues } from "../../../../shared/transcript/cues/read-cues";
import { cueMarkers, cueZeros, likelyZero } from "../../../../shared/transcript/markers/cue-markers";
import { s } from "../story/told-stories";
import { composition } from "./shown-layers";

const RATE = FRAME_RATES["25"];

/** Start and length in seconds, words, and what else is said. */
function cuesOf(text: string, fileName = "cues.txt", rate: typeof RATE | null = RATE): unknown {
  const read = readCues(new TextEncoder().encode(text), fileName, rate);
  if (!read.ok) return read.problem;
  return read.value.cues.map(({ start, duration, text: words, comment }) => [Number(start) / Number(s(1)), Number(duration) / Number(s(1)), words, ...(comment === "" ? [] : [comment])]);
}

/** A timeline with two markers and nothing else in it. */
const MARKED: CutList = {
  name: "Cut",
  frameRate: RATE,
  counting: "non-drop",
  startTimecode: s(3600),
  widthPx: 1920,
  heightPx: 1080,
  media: [{ id: "a", name: "a.mov", path: null, frameRate: RATE, counting: "non-drop", startTimecode: 0n, duration: s(9), reel: null, hasVideo: true, hasAudio: false }],
  tracks: [{ kind: "video", name: "V1", clips: [{ name: "a", mediaId: "a", at: { start: 0n, end: s(9) }, source: { start: 0n, end: s(9) }, speed: 1, comment: "" }] }],
  markers: [{ at: s(2), duration: s(1), name: "Title in", comment: "slowly" }, { at: s(4), duration: 0n, name: "Title out", comment: "" }],
};

describe("a cue list", () => {
  it("of subtitles has a cue a subtitle, even where a paragraph of speech goes on", () => {
    const srt = "1\n00:00:01,000 --> 00:00:02,500\n<i>We left</i>\nthe island\n\n2\n00:00:02,500 --> 00:00:04,000\nin winter.\n";
    expect(cuesOf(srt)).toEqual([[1, 1.5, "We left the island"], [2.5, 1.5, "in winter."]]);
    expect(cuesOf("WEBVTT\n\n00:01.000 --> 00:02.000\nTom &amp; Ann\n")).toEqual([[1, 1, "Tom & Ann"]]);
  });

  it("of a table has a cue a row, in the frames of the composition", () => {
    expect(cuesOf("Start,End,Text\n00:00:01:12,00:00:02:00,Logo\n00:00:03:00,,End\n")).toEqual([[1.48, 0.52, "Logo"], [3, 0, "End"]]);
  });

  it("is what Premiere exports as a list of markers", () => {
    const list = "Marker Name\tDescription\tIn\tOut\tDuration\tMarker Type\nOpening\tlogo grows\t00:00:01:00\t00:00:01:00\t00:00:00:00\tComment\n\tcut here\t00:00:05:00\t00:00:06:00\t00:00:01:00\tComment\n";
    expect(cuesOf(list)).toEqual([[1, 0, "Opening: logo grows"], [5, 1, "cut here"]]);
  });

  it.each(["otio", "fcp7-xml"] as const)("is made of the markers of a timeline (%s)", (format) => {
    const written = writeTimeline(MARKED, format);
    if (!written.ok) throw new Error(written.problem.reason);
    expect(cuesOf(written.value.text, "cut")).toEqual([[2, 1, "Title in", "slowly"], [4, 0, "Title out"]]);
  });

  it("is made of the markers of an EDL, Avid's and DaVinci Resolve's", () => {
    const written = writeTimeline(MARKED, "edl");
    if (!written.ok) throw new Error(written.problem.reason);
    expect(cuesOf(written.value.text)).toEqual([[3602, 0, "Title in: slowly"], [3604, 0, "Title out"]]);
    const resolve = "TITLE: Timeline 1\nFCM: NON-DROP FRAME\n\n001  001      V     C        01:00:02:05 01:00:02:06 01:00:02:05 01:00:02:06  \nslowly |C:ResolveColorBlue |M:Title in |D:50\n\n";
    expect(cuesOf(resolve)).toEqual([[3602.2, 2, "Title in", "slowly"]]);
    expect(cuesOf(resolve, "a.edl", null)).toContain("Open the composition that it is for");
  });

  it("is any transcript too, a cue a paragraph", () => {
    expect(cuesOf(JSON.stringify([{ start: 1, end: 2, speaker: "Anna", text: "We left." }, { start: 3, end: 4, speaker: "Ben", text: "Why?" }]))).toEqual([[1, 1, "Anna: We left."], [3, 1, "Ben: Why?"]]);
  });

  it("that holds nothing is refused with what to do", () => {
    expect(cuesOf("once upon a time")).toContain("Export it as");
    expect(cuesOf("")).toContain("empty");
    expect(cuesOf("TITLE: x\n001  AX  V  C  00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00\n")).toContain("holds no markers");
    const written = writeTimeline({ ...MARKED, markers: [] }, "otio");
    if (written.ok) expect(cuesOf(written.value.text)).toContain("no markers of its own");
  });
});

describe("markers of cues", () => {
  const cues = [2, 4, 70].map((at) => ({ start: s(at), duration: s(1), text: `Cue ${at}`, comment: "" }));

  it("stand at their times, and not outside of the composition", () => {
    expect(cueMarkers(cues, composition([]), 0n).lines.map(({ marker, refusal }) => [marker.start, marker.name, refusal])).toEqual([
      [s(2), "Cue 2", null],
      [s(4), "Cue 4", null],
      [s(70), "Cue 70", "it is after the composition ends"],
    ]);
  });

  it("count from the composition's timecode where the list does", () => {
    const hour = composition([], { zeroPoint: s(3600) });
    const late = cues.map((cue) => ({ ...cue, start: cue.start + s(3600) }));
    expect(likelyZero(late, hour)).toBe(s(3600));
    expect(likelyZero(cues, hour)).toBe(0n);
    expect(likelyZero(late, composition([]))).toBe(s(3600));
    expect(cueZeros(cues, composition([]))).toEqual([0n]);
    expect(cueMarkers(late, hour, s(3600)).lines[0]?.marker.start).toBe(s(2));
  });

  it("keep a long line whole in the comment", () => {
    const long = "word ".repeat(40).trim();
    const [line] = cueMarkers([{ start: 0n, duration: 0n, text: long, comment: "check" }], composition([]), 0n).lines;
    expect([[...(line?.marker.name ?? "")].length, line?.marker.comments]).toEqual([60, `${long}\ncheck`]);
  });
});

import * as fc from "fast-check";
import type { CutList } from "../../../shared/interchange/cut-list";
import { edlText } from "../../../shared/interchange/edl/edl-text";
import { FRAME_RATES, frameStart, nominalFps, ticksPerFrame } from "../../../shared/time/frame-rate";
import { anyCut, interviewCut, someMedia } from "./cuts";
import { edlComplaints } from "./edl-checker";

function edl(cut: CutList): { text: string; lost: readonly string[] } {
  const written = edlText(cut);
  if (!written.ok) throw new Error(written.problem.reason);
  return written.value;
}

/** End to end clips of a second each from the same media. */
function longCut(clips: number): CutList {
  const cut = interviewCut({ markers: [] });
  const second = frameStart(25, FRAME_RATES["25"]);
  const bite = (index: number) => ({ name: `bite ${index}`, mediaId: "media-1", at: { start: second * BigInt(index), end: second * BigInt(index + 1) }, source: { start: 0n, end: second }, speed: 1, comment: "" });
  return { ...cut, tracks: [{ kind: "video", name: "Video 1", clips: Array.from({ length: clips }, (_, index) => bite(index)) }] };
}

describe("an EDL", () => {
  it("names reel, clip, source and record of picture and sound together", () => {
    expect(edl(interviewCut()).text.split("\r\n")).toEqual([
      "TITLE: Selects & bites",
      "FCM: NON-DROP FRAME",
      "001  ANNA_INT AA/V  C        10:00:10:00 10:00:14:00 01:00:00:00 01:00:04:00",
      "* FROM CLIP NAME: Anna interview.mov",
      "* COMMENT: We had no money",
      "* COMMENT: strong",
      "002  ANNA_INT AA/V  C        10:00:42:00 10:00:45:00 01:00:06:00 01:00:09:00",
      "* FROM CLIP NAME: Anna interview.mov",
      "* COMMENT: And then it rained",
      "* LOC: 01:00:06:00 GREEN   Rain: check the sound",
      "",
    ]);
  });

  it("counts the record in drop-frame where the sequence does, and each source as its own timecode counts", () => {
    const { text, lost } = edl(interviewCut({ frameRate: FRAME_RATES["29.97"] }));
    expect(text).toContain("FCM: DROP FRAME");
    expect(text).toContain("10:00:10:00 10:00:14:00 01:00:00;00 01:00:04;00");
    expect(lost).toContain("Source timecode counts otherwise than the record (drop-frame or not); its own labels were written: Anna interview.mov.");
  });

  it("keeps every rule of CMX3600, whatever the cut", () => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const named = { ...cut, media: cut.media.map((media) => ({ ...media, name: `${media.id}.mov`, reel: null })) };
        expect(edlComplaints(edl(named).text, nominalFps(cut.frameRate))).toEqual([]);
      }),
    );
  });

  it("tells reels apart that begin alike, keeps one reel for one tape, and never takes AX or BL for a name", () => {
    const names = ["interview_anna_01.mov", "interview_ben_02.mov", "ax.mov", "été.mov"];
    const media = [...names.map((name, index) => someMedia(`m${index}`, name, FRAME_RATES["25"])), { ...someMedia("t1", "a.mov", FRAME_RATES["25"]), reel: "Tape 7" }, { ...someMedia("t2", "b.mov", FRAME_RATES["25"]), reel: "Tape 7" }];
    const second = frameStart(25, FRAME_RATES["25"]);
    const clips = media.map(({ id, name }, index) => ({ name, mediaId: id, at: { start: second * BigInt(index), end: second * BigInt(index + 1) }, source: { start: 0n, end: second }, speed: 1, comment: "" }));
    const events = edl(interviewCut({ media, markers: [], tracks: [{ kind: "video", name: "Video 1", clips }] })).text.match(/^\d{3} {2}\S+/gm);
    expect(events?.map((event) => event.slice(5))).toEqual(["INTERVIE", "INTERVI2", "AX2", "T", "TAPE_7", "TAPE_7"]);
  });

  it("keeps the seconds of a source at another rate, so that people find the place, and says so", () => {
    const media = [{ ...someMedia("media-1", "phone.mov", FRAME_RATES["30"]), startTimecode: frameStart(30 * 60, FRAME_RATES["30"]) }];
    const source = { start: frameStart(75, FRAME_RATES["30"]), end: frameStart(135, FRAME_RATES["30"]) };
    const clips = [{ name: "phone", mediaId: "media-1", at: { start: 0n, end: frameStart(50, FRAME_RATES["25"]) }, source, speed: 1, comment: "" }];
    const { text, lost } = edl(interviewCut({ media, markers: [], tracks: [{ kind: "video", name: "Video 1", clips }] }));
    expect(text).toContain("00:01:02:12 00:01:04:12 01:00:00:00 01:00:02:00");
    expect(lost).toEqual(["An EDL has one rate. Source timecode keeps its seconds and counts frames at the list's rate, out points are within a frame: phone.mov."]);
  });

  it("writes speeds as M2 lines with as much source as they play", () => {
    const cut = interviewCut({ markers: [] });
    const half = { ...cut, tracks: cut.tracks.slice(0, 1).map((track) => ({ ...track, clips: track.clips.map((clip) => ({ ...clip, speed: 0.5 })) })) };
    expect(edl(half).text).toContain("10:00:10:00 10:00:12:00 01:00:00:00 01:00:04:00\r\nM2   ANNA_INT       012.5                10:00:10:00");
  });

  it("says which tracks found no room", () => {
    expect(edl(interviewCut()).lost).toContain("An EDL has one picture track and four sound channels. Left out: Cutaways.");
  });

  it("holds 999 events and refuses a thousand, with what to do", () => {
    expect(edl(longCut(999)).text).toContain("\r\n999  ");
    expect(edlText(longCut(1000))).toEqual({ ok: false, problem: { kind: "bad-timeline", reason: "An EDL counts 999 events and this cut has 1000. Write it in parts, or as OTIO or FCP7 XML." } });
  });

  it("refuses a record that runs past midnight", () => {
    const late = interviewCut({ startTimecode: ticksPerFrame(FRAME_RATES["25"]) * 25n * (24n * 3600n - 5n) });
    expect(edlText(late)).toMatchObject({ ok: false, problem: { kind: "bad-timeline" } });
  });
});

import { readFileSync } from "node:fs";
import type { CutList, CutTrack } from "../../../shared/interchange/cut-list";
import type { ReadCutList } from "../../../shared/interchange/read-cut-list";
import { readTimeline } from "../../../shared/interchange/read-timeline";
import { frameAt } from "../../../shared/time/frame-rate";

function opened(fileName: string): ReadCutList {
  const read = readTimeline(readFileSync(`test/fixtures/timelines/${fileName}`, "utf8"));
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
}

/** "name start-end from in" of every clip, in frames. */
function drawn(cut: CutList, kind: CutTrack["kind"]): string[][] {
  const frame = (time: bigint) => frameAt(time, cut.frameRate);
  return cut.tracks.filter((track) => track.kind === kind).map((track) => track.clips.map(({ name, at, source }) => `${name} ${frame(at.start)}-${frame(at.end)} from ${frame(source.start)}`));
}

const PICTURE = [
  ["sc01_sh010_anim.mov 536-636 from 0"],
  ["sc01_sh010_anim.mov 13-113 from 0", "sc01_sh020_anim.mov 165-322 from 0", "sc01_sh030_anim.mov 322-557 from 0"],
  ["test_title 15-956 from 108000"],
  ["sc01_master_layerA_sh030_temp.mov 956-1164 from 34", "sc01_sh010_anim.mov 1164-1246 from 18"],
];

describe("a timeline that Premiere wrote", () => {
  const { cutList, warnings } = opened("premiere_example.xml");

  it("keeps its clips where they are; a transition becomes the cut it lies on", () => {
    expect(drawn(cutList, "video")).toEqual(PICTURE);
  });

  it("has one track for stereo sound, whose channels the file writes as a track each", () => {
    expect(drawn(cutList, "audio")).toEqual([
      ["sc01_sh010_anim.mov 13-113 from 0", "sc01_sh010_anim.mov 536-636 from 0"],
      ["sc01_placeholder.wav 335-505 from 0"],
      ["track_08.wav 153-351 from 0"],
      ["sc01_master_layerA_sh030_temp.mov 956-1177 from 34", "sc01_sh010_anim.mov 1164-1258 from 6"],
    ]);
  });

  it("names what was left out", () => {
    expect(warnings).toEqual(["Transitions became cuts: Cross Dissolve (2).", "Nested sequences were left out: sc01_sh010_anim (2)."]);
  });

  it("knows its media by path and timecode, those without a file too", () => {
    expect(cutList.media.map(({ name, path }) => [name, path])).toEqual([
      ["sc01_sh010_anim.mov", "D:/media/sc01_sh010_anim.mov"],
      ["sc01_sh020_anim.mov", "D:/media/sc01_sh020_anim.mov"],
      ["sc01_sh030_anim.mov", "D:/media/sc01_sh030_anim.mov"],
      ["test_title", null],
      ["sc01_master_layerA_sh030_temp.mov", "D:/media/sc01_master_layerA_sh030_temp.mov"],
      ["sc01_placeholder.wav", "D:/media/sc01_placeholder.wav"],
      ["track_08.wav", "D:/media/track_08.wav"],
    ]);
    expect(cutList.media.map(({ startTimecode }) => frameAt(startTimecode, cutList.frameRate))).toEqual([0, 0, 0, 0, 99, 8497, 6896]);
  });

  it("has the sequence's size and markers", () => {
    expect(cutList).toMatchObject({ name: "sc01_sh010_layerA", widthPx: 1280, heightPx: 720, counting: "non-drop" });
    expect(cutList.markers.map(({ name, comment }) => [name, comment])).toEqual([["My MArker 1", "so, this happened"], ["dsf", "fsfsfs"], ["", ""]]);
  });
});

describe("the same timeline, as OpenTimelineIO wrote it", () => {
  const { cutList, warnings } = opened("premiere_example.otio");

  it("has the same picture, markers and media as in FCP7 XML", () => {
    const xml = opened("premiere_example.xml").cutList;
    expect(drawn(cutList, "video")).toEqual(PICTURE);
    expect(cutList.markers).toEqual(xml.markers);
    expect(cutList.media.map(({ name, path, startTimecode }) => ({ name, path, startTimecode }))).toEqual(xml.media.map(({ name, path, startTimecode }) => ({ name, path, startTimecode })));
  });

  it("names what was left out", () => {
    expect(warnings).toEqual(["Transitions became cuts: Cross Dissolve (2).", "Nested sequences were left out: sc01_sh010_anim (2)."]);
  });
});

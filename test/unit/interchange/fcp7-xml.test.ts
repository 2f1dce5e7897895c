import { fcp7XmlText } from "../../../shared/interchange/fcp7/fcp7-xml-text";
import { readFcp7Xml } from "../../../shared/interchange/fcp7/read-fcp7-xml";
import { allElements, readXml, textAt, type XmlElement } from "../../../shared/interchange/xml/read-xml";
import { FRAME_RATES, frameStart } from "../../../shared/time/frame-rate";
import { interviewCut } from "./cuts";

function elements(text: string): XmlElement[] {
  const xml = readXml(text);
  if (!xml.ok) throw new Error(xml.problem.reason);
  return allElements(xml.value);
}

describe("FCP7 XML", () => {
  it("describes each file once and names it by its id after that", () => {
    const files = elements(fcp7XmlText(interviewCut()).text).filter(({ name }) => name === "file");
    expect(files.map((file) => [file.attributes.get("id"), file.children.length > 0])).toEqual([
      ["file-1", true],
      ["file-1", false],
      ["file-2", true],
      ["file-1", false],
      ["file-1", false],
      ["file-1", false],
      ["file-1", false],
    ]);
  });

  it("links picture with both channels of its sound, and every link leads to a clip at its place", () => {
    const all = elements(fcp7XmlText(interviewCut()).text);
    const tracks = all.filter(({ name }) => name === "track");
    const items = all.filter(({ name }) => name === "clipitem");
    const links = all.filter(({ name }) => name === "link");
    expect(links).toHaveLength(2 * 9);
    for (const link of links) {
      const target = items.find((item) => item.attributes.get("id") === textAt(link, "linkclipref"));
      const track = tracks.filter((each) => each.children.some(({ name }) => name === "clipitem") && (textAt(each, "clipitem", "sourcetrack", "mediatype") ?? "video") === textAt(link, "mediatype"))[Number(textAt(link, "trackindex")) - 1];
      expect(track?.children.filter(({ name }) => name === "clipitem")[Number(textAt(link, "clipindex")) - 1]).toBe(target);
    }
  });

  it("gives mono sound one track and stereo two, which Premiere joins", () => {
    const cut = interviewCut();
    const mono = { ...cut, media: cut.media.map((media) => ({ ...media, ...(media.hasAudio ? { audioChannels: 1 } : {}) })) };
    const audioTracks = (text: string) => elements(text).filter(({ name, attributes }) => name === "track" && attributes.has("premiereTrackType")).map(({ attributes }) => [attributes.get("premiereTrackType"), attributes.get("currentExplodedTrackIndex")]);
    expect(audioTracks(fcp7XmlText(cut).text)).toEqual([["Stereo", "0"], ["Stereo", "1"]]);
    expect(audioTracks(fcp7XmlText(mono).text)).toEqual([["Mono", "0"]]);
  });

  it("names 01:00:00;00 with its frame number", () => {
    const [timecode] = elements(fcp7XmlText(interviewCut({ frameRate: FRAME_RATES["29.97"] })).text).filter(({ name }) => name === "timecode");
    expect([textAt(timecode, "string"), textAt(timecode, "frame"), textAt(timecode, "displayformat")]).toEqual(["01:00:00;00", "107892", "DF"]);
  });

  it("says when frames of the media can't say where a clip begins, and keeps the exact time for Premiere", () => {
    const cut = interviewCut();
    const odd = { ...cut, tracks: cut.tracks.slice(0, 1).map((track) => ({ ...track, clips: track.clips.map((clip) => ({ ...clip, source: { start: clip.source.start + 7n, end: clip.source.end + 7n } })) })) };
    const { text, lost } = fcp7XmlText({ ...odd, media: cut.media.slice(0, 1) });
    expect(lost).toEqual(["Begin between two frames of their media, which Premiere reads exactly and other programs as the nearest frame: 2 clips."]);
    expect(readFcp7Xml(text)).toMatchObject({ value: { cutList: { tracks: odd.tracks } } });
  });

  it("says that rates it cannot name were rounded", () => {
    const cut = interviewCut();
    const phone = { ...cut, media: cut.media.map((media) => ({ ...media, frameRate: { numerator: 29830, denominator: 1000 } })) };
    expect(fcp7XmlText(phone).lost).toContain("FCP7 XML knows whole frame rates only; the nearest was written for: Anna interview.mov, harbour <b-roll>.mov.");
  });

  it("lets a later clip cover an earlier one on the same track, as an overwrite would, and says so", () => {
    const cut = interviewCut({ markers: [] });
    const [first] = cut.tracks[0]?.clips ?? [];
    if (!first) throw new Error("There is no clip.");
    const over = { ...first, name: "over", at: { start: frameStart(50, cut.frameRate), end: frameStart(150, cut.frameRate) } };
    const { text, lost } = fcp7XmlText({ ...cut, media: cut.media.slice(0, 1), tracks: [{ kind: "video", name: "Video 1", clips: [first, over] }] });
    expect(lost).toEqual(["Shortened where a later clip begins on the same track: 1 clip."]);
    expect(readFcp7Xml(text)).toMatchObject({ value: { cutList: { tracks: [{ clips: [{ at: { end: frameStart(50, cut.frameRate) } }, { name: "over" }] }] } } });
  });
});

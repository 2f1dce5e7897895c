import { timeline } from "../hosts/premiere/builders/timeline";
import { BUILT_SEQUENCE_GUID } from "../hosts/premiere/builders/project-from-clips";
import { FRAME_RATES } from "../../shared/time/frame-rate";
import { PremiereSession } from "./premiere-session";

describe("drawing a timeline", () => {
  it("reads clips, tracks and source offsets, and gives stable ids", async () => {
    const drawing = "V1: interview 0-10, broll@5 10-14 | V2: title 3-5 | A1: interview 0-10";
    const session = await PremiereSession.open(drawing);
    expect(session.draw()).toBe(drawing);
    const sequence = timeline(drawing).sequences.get(BUILT_SEQUENCE_GUID);
    expect(sequence?.videoTracks.map((track) => track.items.map((item) => item.id))).toEqual([["V1-1", "V1-2"], ["V2-1"], []]);
    expect(sequence?.videoTracks[0]?.items[0]?.linkGroup).toBe(sequence?.audioTracks[0]?.items[0]?.linkGroup);
    expect(timeline(drawing)).toEqual(timeline(drawing));
  });

  it("takes another frame rate", () => {
    expect(timeline("V1: interview 0-10", { frameRate: FRAME_RATES["23.976"] }).sequences.get(BUILT_SEQUENCE_GUID)?.frameRate).toBe(FRAME_RATES["23.976"]);
  });

  it.each(["V1: interview", "V1: interview ten-twelve", "X1: interview 0-10"])("quotes what it cannot read: %s", (drawing) => {
    expect(() => timeline(drawing)).toThrow(SyntaxError);
  });
});

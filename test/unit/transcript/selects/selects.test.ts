import { planFromJson, planToJson } from "../../../../shared/edits/edit-plan";
import { addSelect, labelSelect, moveSelect, removeSelect } from "../../../../shared/transcript/selects/change-selects";
import { findSelect } from "../../../../shared/transcript/selects/find-select";
import { makeSelect } from "../../../../shared/transcript/selects/make-select";
import type { Select } from "../../../../shared/transcript/selects/select";
import { clipMarkerPlan, sequenceMarkerPlan, subclipPlan } from "../../../../shared/transcript/selects/select-plans";
import { usageOf } from "../../../../shared/transcript/selects/select-usage";
import { clipSaying, s } from "../story/told-stories";

const clip = clipSaying("A001", "Anna: I left the island. (1) It was winter then.\nBen: Was it?");
const island = makeSelect("s1", clip, { first: 0, end: 4 }, "green");
const winter = makeSelect("s2", clip, { first: 4, end: 8 }, "yellow");

describe("a select", () => {
  it("keeps words, speaker and place of what was highlighted", () => {
    expect(island).toMatchObject({ mediaId: "id-A001", clipName: "A001", start: 0n, end: s(1.6), text: "I left the island.", speaker: "Anna", rating: 0 });
    expect(makeSelect("s3", clip, { first: 7, end: 10 }, "blue").speaker).toBe("Ben");
  });

  it("is kept once, in the order of its clip", () => {
    const selects = [winter, island, { ...island, id: "again" }].reduce<readonly Select[]>(addSelect, []);
    expect(selects.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });

  it("takes tags, rating, note and colour without touching its neighbour", () => {
    const [labelled, other] = labelSelect([island, winter], "s1", { tags: [" exile ", "Exile", "", "sea  trip"], rating: 4 });
    expect(labelled).toEqual({ ...island, tags: ["exile", "sea trip"], rating: 4 });
    expect(other).toBe(winter);
    expect(labelSelect([labelled!], "s1", { note: "opening?", color: "pink" })).toEqual([{ ...labelled, note: "opening?", color: "pink" }]);
  });

  it("keeps its labels when it is trimmed, and goes when it is removed", () => {
    const rated = labelSelect([island], "s1", { rating: 5 });
    expect(moveSelect(rated, "s1", makeSelect("x", clip, { first: 1, end: 4 }, "blue"))).toEqual([{ ...rated[0], start: s(0.4), text: "left the island." }]);
    expect(removeSelect([island, winter], "s1")).toEqual([winter]);
  });

  it("finds its words again after the transcript was made anew", () => {
    expect(findSelect(island, clip)).toEqual({ kind: "same", words: { first: 0, end: 4 } });
    const words = clip.transcript.words.flatMap((word, index) => (index === 0 ? [{ ...word, text: "Well," }, word] : index === 3 ? [{ ...word, text: "Ireland.", start: word.start + s(0.1) }] : [word]));
    const anew = { ...clip, transcript: { ...clip.transcript, words } };
    expect(findSelect(island, anew)).toEqual({ kind: "reworded", words: { first: 0, end: 5 }, now: "Well, I left the Ireland." });
    expect(findSelect(island, { ...clip, transcript: { ...clip.transcript, words: words.slice(5) } })).toEqual({ kind: "no-words" });
    expect(findSelect(island, undefined)).toEqual({ kind: "clip-gone" });
  });

  it("says which sequences use it, whole or in part, also through subclips of its file", () => {
    const shown = (mediaId: string, start: number, end: number) => ({ mediaId, mediaPath: mediaId === "other" ? "/media/B.mov" : "/media/A001.mov", source: { start: s(start), end: s(end) } });
    const sequences = [
      { name: "Cut 1", clips: [shown("a subclip", 0, 1), shown("id-A001", 0.8, 3)] },
      { name: "Cut 2", clips: [shown("id-A001", 0, 1.2), shown("id-A001", 0, 1.2)] },
      { name: "Cut 3", clips: [shown("other", 0, 9), shown("id-A001", 1.6, 9)] },
    ];
    expect(usageOf(island, "/media/A001.mov", sequences)).toEqual([
      { sequenceName: "Cut 1", used: s(1.6), extent: "whole" },
      { sequenceName: "Cut 2", used: s(1.2), extent: "part" },
    ]);
    expect(usageOf(island, null, sequences).map(({ sequenceName, used }) => [sequenceName, used])).toEqual([["Cut 1", s(0.8)], ["Cut 2", s(1.2)]]);
  });
});

describe("plans from selects", () => {
  it("mark each select on its clip, with words, labels and colour", () => {
    const [labelled] = labelSelect([island], "s1", { tags: ["exile"], rating: 3, note: "opening?" });
    const plan = clipMarkerPlan([labelled!, winter]);
    expect(plan.label).toBe("Mark 2 selects on clips");
    expect(plan.items[0]?.edits).toEqual([
      {
        kind: "add-marker",
        on: { kind: "project-item", mediaId: "id-A001", name: "A001" },
        marker: { name: "Anna: I left the island.", type: "Comment", start: 0n, duration: s(1.6), comments: "I left the island.\nopening?\nexile, rated 3 of 5", colorIndex: 0 },
      },
    ]);
    expect(planFromJson(planToJson(plan))).toEqual({ ok: true, value: plan });
  });

  it("mark selects in a sequence where it shows them, and only as far", () => {
    const ref = { sequenceGuid: "g", track: 0, start: s(10), sourceStart: s(1), mediaId: "a subclip", name: "A001" };
    const shown = { ref, name: "A001", range: { start: s(10), end: s(11) }, selected: false, disabled: false, adjustmentLayer: false, mediaPath: "/media/A001.mov", size: null, refusal: null, remarks: [], markers: null, offline: false, effects: null };
    const tracks = [0, 1].map((index) => ({ index, name: `V${index + 1}`, muted: false, clips: [shown, { ...shown, disabled: true, range: { start: s(20), end: s(21) } }] }));
    const plan = sequenceMarkerPlan([island, winter], { guid: "g", name: "Cut 1", videoTracks: tracks }, () => "/media/A001.mov");
    expect(plan.items.map(({ edits }) => edits.map((edit) => edit.kind === "add-marker" && [edit.on.kind, edit.marker.start, edit.marker.duration]))).toEqual([[["sequence", s(10), s(0.6)]]]);
  });

  it("make subclips in a bin of their own", () => {
    const subclip = { name: "ANNA 001", of: { mediaId: "id-A001", name: "A001" }, range: { start: 0n, end: s(1.6) }, takesVideo: true, takesAudio: true };
    const plan = subclipPlan("Selects", [subclip]);
    expect(plan.items.flatMap(({ edits }) => edits)).toEqual([{ kind: "add-bin", bin: { name: "Selects" } }, { kind: "add-subclip", subclip, bin: "Selects" }]);
    expect(planFromJson(planToJson(plan))).toEqual({ ok: true, value: plan });
  });
});

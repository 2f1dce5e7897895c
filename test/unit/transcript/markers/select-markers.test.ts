import { planFromJson, planToJson } from "../../../../shared/edits/edit-plan";
import { markerPlan } from "../../../../shared/transcript/markers/marker-plan";
import type { MarkerProposals } from "../../../../shared/transcript/markers/marker-proposal";
import { compositionMarkers, layerMarkers } from "../../../../shared/transcript/markers/select-markers";
import type { SelectSource } from "../../../../shared/transcript/markers/select-places";
import { makeSelect } from "../../../../shared/transcript/selects/make-select";
import { clipSaying, s } from "../story/told-stories";
import { composition, layer } from "./shown-layers";

// Words are 0.4 s long: "I left the island." is 0-1.6, after a second's pause "It was winter then." is 2.6-4.2.
const clip = clipSaying("anna", "Anna: I left the island. (1) It was winter then.");
const island = makeSelect("s1", clip, { first: 0, end: 4 }, "green");
const winter = makeSelect("s2", clip, { first: 4, end: 8 }, "yellow");

const sourceOf = (mediaId: string): SelectSource => (mediaId === clip.mediaId ? { mediaPath: "/media/anna.mov", transcript: clip.transcript } : { mediaPath: null, transcript: null });

/** Name of what carries it, start and length of the marker, in seconds, and what it says. */
function told({ lines }: MarkerProposals): unknown[] {
  return lines.map(({ on, marker, refusal }) => [on.name, seconds(marker.start), seconds(marker.duration), marker.comments, ...(refusal === null ? [] : [refusal])]);
}

function seconds(ticks: bigint): number {
  return Number((ticks * 1000n) / s(1)) / 1000;
}

describe("markers on layers", () => {
  it("stand at the words in the layer's own time, whenever the layer starts", () => {
    const late = layer(1, "anna", 10, 20, 0);
    expect(told(layerMarkers([island, winter], composition([late]), sourceOf))).toEqual([
      ["anna 1", 0, 1.6, "I left the island."],
      ["anna 1", 2.6, 1.6, "It was winter then."],
    ]);
    const [line] = layerMarkers([winter], composition([late]), sourceOf).lines;
    expect([line?.on, seconds(line?.at ?? 0n)]).toEqual([{ kind: "clip", clip: late.ref, name: "anna 1" }, 12.6]);
  });

  it("go on every layer that shows the words, and on no layer of another file", () => {
    const layers = [layer(1, "anna", 0, 5, 0), layer(2, "ben", 0, 5, 0), layer(3, "anna", 30, 35, 0), layer(4, "anna", 40, 45, 0, { mediaPath: null })];
    expect(told(layerMarkers([island], composition(layers), sourceOf)).map((line) => (line as string[])[0])).toEqual(["anna 1", "anna 3"]);
  });

  it("leave out the words that are trimmed off, and count them", () => {
    const { lines, leftOut } = layerMarkers([island, winter], composition([layer(1, "anna", 0, 2, 0.8)]), sourceOf);
    expect(lines.map(({ marker, remarks }) => [marker.comments, seconds(marker.start), seconds(marker.duration), remarks])).toEqual([
      ["the island.", 0.8, 0.8, ["2 words of it are trimmed off anna 1."]],
      ["It", 2.6, 0.2, ["3 words of it are trimmed off anna 1."]],
    ]);
    expect(leftOut).toEqual([]);
  });

  it("are not made of highlights that no layer shows a word of: those are counted", () => {
    const other = { ...island, id: "s9", mediaId: "id-ben" };
    expect(layerMarkers([island, winter, other], composition([layer(1, "anna", 0, 1, 0)]), sourceOf)).toMatchObject({
      lines: [{ marker: { comments: "I left the" } }],
      leftOut: ["1 highlight is of footage that no layer of Rough cut shows; compositions inside it are not looked into.", "1 highlight is trimmed off: no layer shows a word of it."],
    });
  });

  it("end where the composition does, and begin where it does", () => {
    const hanging = layer(1, "anna", -2, 1, 0);
    expect(told(layerMarkers([island, winter], composition([hanging]), sourceOf))).toEqual([["anna 1", 2.6, 0.4, "It"]]);
    expect(told(layerMarkers([island, winter], composition([layer(1, "anna", 0, 20, 0)], { end: s(1) }), sourceOf))).toEqual([["anna 1", 0, 1, "I left the"]]);
  });

  it("are refused with the reason where a layer is locked, stretched, remapped or not seen", () => {
    const layers = [
      layer(1, "anna", 0, 5, 0, { refusal: "it is locked" }),
      layer(2, "anna", 0, 5, 0, { pace: "stretched" }),
      layer(3, "anna", 0, 5, 0, { pace: "remapped" }),
      layer(4, "anna", 0, 5, 0, { disabled: true }),
      layer(5, "anna", 0, 5, 0),
    ];
    const { lines, refused } = layerMarkers([island, winter], composition(layers), sourceOf);
    expect(lines.map(({ on }) => on.name)).toEqual(["anna 5", "anna 5"]);
    expect(refused.map(({ name, reason, markers }) => `${name}: ${reason.split(",")[0] ?? ""} (${markers})`)).toEqual([
      "anna 1: it is locked (2)",
      "anna 2: it is stretched (2)",
      "anna 3: its time is remapped (2)",
      "anna 4: it is switched off (2)",
    ]);
  });

  it("are not set twice, nor over a marker that stands at the same moment", () => {
    const [first, second] = layerMarkers([island, winter], composition([layer(1, "anna", 0, 9, 0)]), sourceOf).lines;
    if (!first || !second) throw new Error("Two markers are proposed.");
    const marked = layer(1, "anna", 0, 9, 0, { markers: [first.marker, { ...second.marker, name: "Mine" }] });
    expect(layerMarkers([island, winter], composition([marked]), sourceOf).lines.map(({ refusal }) => refusal)).toEqual(["it is marked already", "another marker stands there, and there is room for one"]);
    const within = makeSelect("s3", clip, { first: 0, end: 2 }, "blue");
    expect(layerMarkers([island, within], composition([layer(1, "anna", 0, 9, 0)]), sourceOf).lines.map(({ refusal }) => refusal)).toEqual([null, "another marker stands there, and there is room for one"]);
  });
});

describe("markers on the composition", () => {
  it("stand where its layers play the words", () => {
    const layers = [layer(1, "anna", 10, 20, 0), layer(2, "anna", 30, 40, 2)];
    expect(told(compositionMarkers([winter], composition(layers), sourceOf))).toEqual([
      ["Rough cut", 12.6, 1.6, "It was winter then."],
      ["Rough cut", 30.6, 1.6, "It was winter then."],
    ]);
  });

  it("are set once where two layers play the same, and for locked layers too", () => {
    const layers = [layer(1, "anna", 10, 20, 0, { refusal: "it is locked" }), layer(2, "anna", 10, 20, 0)];
    expect(told(compositionMarkers([island], composition(layers), sourceOf))).toEqual([["Rough cut", 10, 1.6, "I left the island."]]);
  });
});

describe("the plan of markers", () => {
  it("says how many go where, holds a line each, and leaves out what cannot be set", () => {
    const lines = layerMarkers([island, winter], composition([layer(1, "anna", 0, 9, 0), layer(2, "anna", 20, 29, 0)]), sourceOf).lines;
    const plan = markerPlan([...lines.slice(0, 3), ...lines.slice(3).map((line) => ({ ...line, refusal: "it is marked already" }))]);
    expect(plan.label).toBe("Add 3 markers to 2 layers");
    expect(markerPlan(lines.slice(0, 1)).label).toBe("Add 1 marker to anna 1");
    expect(plan.items.map(({ title, why, edits }) => [title, why, edits.length])).toEqual([
      ["Anna: I left the island.", "On anna 1.", 1],
      ["Anna: It was winter then.", "On anna 1.", 1],
      ["Anna: I left the island.", "On anna 2.", 1],
    ]);
    expect(planFromJson(planToJson(plan))).toEqual({ ok: true, value: plan });
  });
});

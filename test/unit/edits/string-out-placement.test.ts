import type { Edit } from "../../../shared/edits/edit";
import { describeEdit } from "../../../shared/edits/describe-edit";
import { phasesOf } from "../../../shared/edits/edit-kinds";
import type { StringOut } from "../../../shared/edits/string-out";
import type { NamedItem, PlacedClip } from "../../../shared/project/bins-snapshot";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { sampleSnapshot } from "../../laws/sample-snapshot";
import { after, changeNamed, frames, refusal, stringOutOf, withSource } from "./bins-at-hand";

const start = sampleSnapshot();
const TWO = stringOutOf(["one", 0, 48, 0], ["two", 100, 148, 48]);
const add = (stringOut: StringOut): Edit => ({ kind: "add-string-out", stringOut });
const remove: Edit = { kind: "remove-string-out", stringOut: TWO, found: { kind: "whole" } };
const made = after(start, add(TWO));

/** The string-out's sequence with other content. */
function withClips(change: (clips: readonly PlacedClip[]) => readonly PlacedClip[]): ProjectSnapshot {
  return changeSequence((item) => (item.is.kind === "sequence" ? { ...item, is: { ...item.is, clips: change(item.is.clips) } } : item));
}

function changeSequence(change: (item: NamedItem) => NamedItem): ProjectSnapshot {
  return changeNamed(made, "Sync", (item) => [item.is.kind === "sequence" ? change(item) : item]);
}

describe("making a string-out", () => {
  it("gives a bin with the sequence and its subclips, lengths cut to whole frames", () => {
    const odd = { ...TWO, clips: TWO.clips.map((clip) => ({ ...clip, subclip: { ...clip.subclip, range: { ...clip.subclip.range, end: clip.subclip.range.end - 1n } } })) };
    const named = after(start, add(odd)).bins.named.filter(({ name }) => ["Sync", "one", "two"].includes(name));
    expect(named.map(({ name, path, is }) => [name, path, is.kind])).toEqual([["Sync", ["Sync"], "sequence"], ["Sync", [], "bin"], ["one", ["Sync"], "clip"], ["two", ["Sync"], "clip"]]);
    expect(named[0]?.is).toMatchObject({ clips: [{ name: "one", range: { start: 0n, end: frames(47) } }, { name: "two", range: { start: frames(48), end: frames(95) } }] });
  });

  it("is refused when one of its names is taken, odd or meant twice", () => {
    expect(refusal(start, add({ ...TWO, name: "Selects" }))).toMatch("taken in this project");
    expect(refusal(start, add({ ...TWO, name: "Sync\t1" }))).toMatch("invisible signs");
    expect(refusal(start, add({ ...TWO, name: "one" }))).toMatch("the name of one of its subclips");
    expect(refusal(start, add(stringOutOf(["kept 1", 0, 48, 0])))).toMatch('subclip "kept 1" should be a name that is free');
    expect(refusal(start, add(stringOutOf(["one", 0, 48, 0], ["one", 100, 148, 48])))).toMatch("two subclips called one");
  });

  it("places one subclip as often as it is asked for", () => {
    expect(refusal(start, add(stringOutOf(["one", 0, 48, 0], ["one", 0, 48, 48])))).toBe("fits");
  });

  it("is refused when a clip stands between frames, over another, before the start, or is too short", () => {
    const at = (moment: bigint): Edit => add({ ...TWO, clips: TWO.clips.map((clip, i) => (i === 0 ? clip : { ...clip, at: moment })) });
    expect(refusal(start, at(frames(60) + 1n))).toMatch("two between two frames");
    expect(refusal(start, at(frames(47)))).toMatch("one and two at one place");
    expect(refusal(start, at(-frames(1)))).toMatch("two between two frames");
    expect(refusal(start, add(stringOutOf()))).toMatch("no clips");
    const short = { ...TWO, clips: TWO.clips.map((clip) => ({ ...clip, subclip: { ...clip.subclip, range: { start: 0n, end: frames(1) - 1n } } })) };
    expect(refusal(start, add(short))).toMatch("one shorter than a frame");
  });

  it("is refused for a template that is gone, has captions, or more markers than one step can clear", () => {
    expect(refusal({ ...start, sequences: [] }, add(TWO))).toBe("sequence Rough cut should be in the project, but is gone");
    const captions = { ...start, bins: { ...start.bins, templates: [{ sequenceGuid: "seq", captionTracks: 1 }] } };
    expect(refusal(captions, add(TWO))).toMatch("a template without caption tracks");
    const marker = start.sequences[0]?.markers[0];
    if (!marker) throw new Error("The sample has no marker.");
    const marked = { ...start, sequences: start.sequences.map((sequence) => ({ ...sequence, markers: Array.from({ length: 8 }, () => marker) })) };
    expect(refusal(marked, add(TWO))).toMatch("at most 7 markers, but is one with 8");
  });

  it("is refused for a clip that no subclips can be made of", () => {
    expect(refusal(withSource({ refusal: "a multicam clip" }), add(TWO))).toMatch("a clip that subclips can be made of, but is a multicam clip");
  });

  it("takes three undo steps for up to five bites", () => {
    const bites = Array.from({ length: 5 }, (_, i) => [`bite ${i}`, i * 50, i * 50 + 40, i * 48] as const);
    expect(phasesOf(add(stringOutOf(...bites)), 10)).toHaveLength(3);
  });
});

describe("removing a string-out", () => {
  it("leaves the project as it was", () => expect(after(made, remove)).toEqual(start));

  it.each<[string, ProjectSnapshot, string]>([
    ["a clip was deleted", withClips((clips) => clips.slice(1)), "it has 1 of 2 clips"],
    ["a clip was trimmed", withClips((clips) => clips.map((clip) => ({ ...clip, range: { ...clip.range, end: clip.range.end - frames(6) } }))), "one stands where it was not put"],
    ["an effect was put on a clip", withClips((clips) => clips.map((clip) => ({ ...clip, work: ["AE.ADBE Lumetri"] }))), "one has AE.ADBE Lumetri"],
    ["it was marked", changeSequence((item) => (item.is.kind === "sequence" ? { ...item, is: { ...item.is, markers: 2 } } : item)), "it has markers"],
    ["it was renamed", changeSequence((item) => ({ ...item, name: "Sync v2" })), "its sequence is gone or renamed"],
    ["it was moved to another bin", changeSequence((item) => ({ ...item, path: ["Cuts"] })), "its sequence is a sequence in Cuts"],
    ["it was nested in another sequence", changeSequence((item) => ({ ...item, usedIn: ["Film"] })), "it is used in Film"],
    ["a subclip is used in another sequence", changeNamed(made, "two", (item) => [{ ...item, usedIn: ["Film", "Sync"] }]), "its subclip two is used in Film"],
    ["a subclip was deleted", changeNamed(made, "two", () => []), "its subclip two is absent"],
    ["something else lies in its bin", changeNamed(made, "Sync", (item) => [item.is.kind === "bin" ? { ...item, is: { kind: "bin", holds: [...item.is.holds, "music"] } } : item]), "its bin holds music too"],
  ])("is refused when %s since", (_what, snapshot, why) => {
    expect(refusal(snapshot, remove)).toBe(`string-out "Sync" should be as it was made, but is changed: ${why}`);
  });

  it("says in one line what it would do", () => {
    expect(describeEdit(add(TWO))).toBe("Make the sequence Sync of 2 clips, with the settings of Rough cut");
    expect(describeEdit(remove)).toBe("Remove the sequence Sync of 2 clips, with its bin and subclips");
  });
});

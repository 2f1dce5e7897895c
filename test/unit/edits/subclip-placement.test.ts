import type { Edit } from "../../../shared/edits/edit";
import type { Subclip } from "../../../shared/edits/string-out";
import { sampleSnapshot } from "../../laws/sample-snapshot";
import { after, changeNamed, frames, refusal, subclipOf, withSource } from "./bins-at-hand";

const start = sampleSnapshot();
const add = (subclip: Subclip, bin: string | null = null): Edit => ({ kind: "add-subclip", subclip, bin });
const remove = (subclip: Subclip, bin: string | null = "Selects"): Edit => ({ kind: "remove-subclip", subclip, bin });
const kept = subclipOf("kept 1", 0, 40);

describe("making a subclip", () => {
  it("puts it beside its clip, or into the bin that is asked for", () => {
    const [beside] = after(start, add(subclipOf("bite", 5, 9))).bins.named.filter(({ name }) => name === "bite");
    expect(beside).toMatchObject({ path: ["Footage"], is: { kind: "clip", mediaPath: "/media/A001.mov" } });
    const inBin = after(start, add(subclipOf("bite", 5, 9), "Selects"));
    expect(inBin.bins.named.find(({ name }) => name === "Selects")?.is).toEqual({ kind: "bin", holds: ["bite", "kept 1", "kept 2"] });
  });

  it("is refused under a name that anything in the project bears", () => {
    expect(refusal(start, add(subclipOf("kept 2", 5, 9)))).toBe('subclip "kept 2" should be a name that is free, but is taken in this project');
  });

  it("is refused outside the clip's media, and when nothing is left of it", () => {
    expect(refusal(start, add(subclipOf("bite", 4790, 4801)))).toMatch("outside its media");
    expect(refusal(start, add(subclipOf("bite", -1, 10)))).toMatch("outside its media");
    expect(refusal(start, add(subclipOf("bite", 10, 10)))).toMatch("outside its media");
  });

  it("is refused for clips that have no time of one file, with the reason", () => {
    const refused = withSource({ refusal: "a merged clip, whose times are not those of one file" });
    expect(refusal(refused, add(subclipOf("bite", 5, 9)))).toBe("A001.mov should be a clip that subclips can be made of, but is a merged clip, whose times are not those of one file");
  });

  it("is refused when its clip or its bin is gone", () => {
    expect(refusal({ ...start, bins: { ...start.bins, sources: [] } }, add(subclipOf("bite", 5, 9)))).toBe("A001.mov should be in the project, but is gone");
    expect(refusal(start, add(subclipOf("bite", 5, 9), "Sunday"))).toBe('subclip "bite" should be one bin "Sunday" at the top of the project, but is none');
  });
});

describe("removing a subclip", () => {
  it("is refused where a sequence uses it, as it would vanish from there too", () => {
    const used = changeNamed(start, "kept 1", (item) => [{ ...item, usedIn: ["Fine cut"] }]);
    expect(refusal(used, remove(kept))).toMatch("but is used in Fine cut");
  });

  it("is refused when it shows another part, lies elsewhere, or has a namesake", () => {
    expect(refusal(start, remove(subclipOf("kept 1", 0, 60)))).toMatch("another part");
    expect(refusal(changeNamed(start, "kept 1", (item) => [{ ...item, path: ["Trash"] }]), remove(kept))).toMatch("as it was made, in Selects, but is in Trash");
    expect(refusal(changeNamed(start, "kept 1", (item) => [item, item]), remove(kept))).toMatch("one of 2 of that name");
  });

  it("allows for a host that keeps its ends on frames of the media, or counts its time from its own start", () => {
    const moved = (by: bigint): typeof start => changeNamed(start, "kept 1", (item) => [{ ...item, is: { kind: "clip", mediaPath: "", range: { start: by, end: by + frames(40) } } }]);
    expect(refusal(moved(frames(1) / 2n), remove(kept))).toBe("fits");
    expect(refusal(moved(frames(2)), remove(kept))).toMatch("another part");
    expect(refusal(start, remove({ ...kept, range: { start: frames(300), end: frames(340) } }))).toBe("fits");
  });
});

import fc from "fast-check";
import { mergeSelectsFiles } from "../../../../shared/transcript/selects/merge-selects-files";
import { makeSelect } from "../../../../shared/transcript/selects/make-select";
import { SELECT_COLORS } from "../../../../shared/transcript/selects/select-colors";
import type { Select } from "../../../../shared/transcript/selects/select";
import { NO_SELECTS, readSelectsFile, selectsFileText, type SelectsFile } from "../../../../shared/transcript/selects/selects-file";
import { addLine } from "../../../../shared/transcript/story/change-lines";
import { newVersion } from "../../../../shared/transcript/story/change-versions";
import { biteSaying, clipSaying, s, storyOf } from "../story/told-stories";

const clip = clipSaying("A001", "Anna: I left the island. It was winter then.");
const [a, b, c] = [select("a"), select("b"), select("c")];

describe("the file of selects", () => {
  it("gives back everything that was put in, selects, stories with their alternates, and settings", () => {
    let story = storyOf(biteSaying(clip, "I left the island."));
    story = addLine(story, { kind: "voice-over", text: "Years <later> \u2028 \"", duration: s(3) }, null);
    story = newVersion(addLine(story, { kind: "note", text: "" }, null), "Shorter", story.current);
    const file: SelectsFile = { selects: [a, b], stories: [story], openStory: story.id, settings: { handles: 0.5, meaning: true, "list.kind": "bites" } };
    expect(readSelectsFile(selectsFileText(file))).toEqual({ ok: true, value: file });
  });

  it("keeps any select whatever it says", () => {
    const selects = fc.uniqueArray(
      fc.record<Select>({
        id: fc.string({ minLength: 1 }),
        mediaId: fc.string({ minLength: 1 }),
        clipName: fc.string({ unit: "binary" }),
        start: fc.constant(0n),
        end: fc.bigInt(0n, 10n ** 18n),
        text: fc.string({ unit: "binary" }),
        speaker: fc.option(fc.string()),
        tags: fc.array(fc.string()),
        rating: fc.constantFrom(0 as const, 1 as const, 5 as const),
        note: fc.string(),
        color: fc.constantFrom(...SELECT_COLORS),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    fc.assert(fc.property(selects, (list) => expect(readSelectsFile(selectsFileText({ ...NO_SELECTS, selects: list }))).toEqual({ ok: true, value: { ...NO_SELECTS, selects: list } })));
  });

  it("is left alone when a newer Trimbin made it", () => {
    expect(readSelectsFile('{"format":"trimbin-selects/2","selects":[]}')).toEqual({
      ok: false,
      problem: { kind: "newer-selects-file", reason: "This file of selects was made by a newer Trimbin (format 2). Update Trimbin to open it; it is left as it is." },
    });
  });

  it.each([
    ["{", "The file of selects is not JSON. Restore a copy, or put it aside and start a new one."],
    ["null", "This is not a file of selects."],
    ['{"format":"trimbin-plan/1"}', "This is not a file of selects."],
    [damaged({ rating: 6 }), "The file of selects is damaged: selects.0.rating must be 0 or 1 or 2 or 3 or 4 or 5. Restore a copy, or put it aside and start a new one."],
    [damaged({ start: "12.5" }), "The file of selects is damaged: selects.0.start not a whole number of ticks. Restore a copy, or put it aside and start a new one."],
    [damaged({ stranger: 1 }), expect.stringContaining("damaged")],
    [JSON.stringify({ format: "trimbin-selects/1", selects: [], stories: [{ id: "s", versions: [], current: "v1" }], openStory: null, settings: {} }), expect.stringContaining("stories.0 shows a version that it does not hold")],
  ])("refuses %s with a reason", (text, reason) => {
    expect(readSelectsFile(text)).toEqual({ ok: false, problem: { kind: "bad-selects-file", reason } });
  });
});

describe("two panels that save the same file", () => {
  const base: SelectsFile = { ...NO_SELECTS, selects: [a, b], settings: { handles: 1, list: "bites" } };

  it("keep what both have added, changed and removed", () => {
    const theirs: SelectsFile = { ...base, selects: [a, { ...b, note: "theirs" }, c], settings: { handles: 2, list: "bites" } };
    const ours: SelectsFile = { ...base, selects: [{ ...a, rating: 5 }, b, select("d")], settings: { handles: 1, list: "discussed" } };
    expect(mergeSelectsFiles(base, theirs, ours)).toEqual({ ...base, selects: [{ ...a, rating: 5 }, { ...b, note: "theirs" }, c, select("d")], settings: { handles: 2, list: "discussed" } });
  });

  it("let the later one win where both changed the same", () => {
    const merged = mergeSelectsFiles(base, { ...base, selects: [{ ...a, note: "theirs" }, b] }, { ...base, selects: [{ ...a, note: "ours" }, b] });
    expect(merged.selects).toEqual([{ ...a, note: "ours" }, b]);
  });

  it("forget what either removed, unless the other worked on it", () => {
    expect(mergeSelectsFiles(base, { ...base, selects: [b] }, base).selects).toEqual([b]);
    expect(mergeSelectsFiles(base, base, { ...base, selects: [b] }).selects).toEqual([b]);
    expect(mergeSelectsFiles(base, { ...base, selects: [{ ...a, note: "kept" }, b] }, { ...base, selects: [b] }).selects).toEqual([{ ...a, note: "kept" }, b]);
    expect(mergeSelectsFiles(base, { ...base, selects: [b] }, { ...base, selects: [{ ...a, note: "kept" }, b] }).selects).toEqual([{ ...a, note: "kept" }, b]);
  });

  it("come to the same when only one of them changed anything", () => {
    const changed: SelectsFile = { ...base, selects: [c, b], openStory: null, settings: { meaning: true } };
    expect(mergeSelectsFiles(base, changed, base)).toEqual(changed);
    expect(mergeSelectsFiles(base, base, changed)).toEqual(changed);
  });
});

function select(id: string): Select {
  return makeSelect(id, clip, { first: id.charCodeAt(0) - 97, end: 8 }, "yellow");
}

/** A file whose one select says this. */
function damaged(change: Readonly<Record<string, unknown>>): string {
  const file: unknown = JSON.parse(selectsFileText({ ...NO_SELECTS, selects: [a] }));
  return JSON.stringify({ ...(file as object), selects: [{ ...(file as { selects: object[] }).selects[0], ...change }] });
}

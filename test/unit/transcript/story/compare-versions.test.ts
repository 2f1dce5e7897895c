import { newTake } from "../../../../shared/transcript/story/change-beats";
import { moveLineTo, removeLine, replaceLine } from "../../../../shared/transcript/story/change-lines";
import { newVersion } from "../../../../shared/transcript/story/change-versions";
import { compareLines, compareVersions } from "../../../../shared/transcript/story/compare-versions";
import { bitesOf, currentVersion, linesOf } from "../../../../shared/transcript/story/read-story";
import type { Story, StoryVersion } from "../../../../shared/transcript/story/story";
import { biteSaying, byId, clipSaying, s, storyOf } from "./told-stories";

const clip = clipSaying("A001", "Anna: One two three.\nBen: Four five six.\nAnna: Seven eight nine.\nBen: Ten.");
const first = storyOf(biteSaying(clip, "One two three."), biteSaying(clip, "Four five six."), biteSaying(clip, "Seven eight nine."));

describe("two versions beside each other", () => {
  it("differ in nothing right after copying", () => {
    const copy = newVersion(first, "Copy", first.current);
    const { onlyInA, onlyInB, trimmed, moved, a, b } = compared(copy);
    expect([onlyInA, onlyInB, trimmed, moved]).toEqual([[], [], [], []]);
    expect(a).toEqual(b);
    expect([a.bites, a.runningTime]).toEqual([3, s(3.6)]);
  });

  it("tell what was taken out and what came in", () => {
    const copy = newVersion(first, "Copy", first.current);
    const second = removeLine(copy, bites(copy)[1]!.id);
    const comparison = compared(second);
    expect(comparison.onlyInA.map(({ text }) => text)).toEqual(["Four five six."]);
    expect(comparison.onlyInB).toEqual([]);
    expect([comparison.b.runningTime, comparison.b.balance.voices.map(({ speaker, usedShare }) => [speaker, usedShare])]).toEqual([s(2.4), [["Anna", 1], ["Ben", 0]]]);
  });

  it("know a trimmed bite again", () => {
    const copy = newVersion(first, "Copy", first.current);
    const line = bites(copy)[0]!;
    const { trimmed, onlyInA, onlyInB } = compared(replaceLine(copy, { ...line, pieces: biteSaying(clip, "two three.").pieces, text: "two three." }));
    expect(trimmed.map(({ a, b, longer }) => [a.text, b.text, longer])).toEqual([["One two three.", "two three.", -s(0.4)]]);
    expect([onlyInA, onlyInB]).toEqual([[], []]);
  });

  it("name only the bite that was moved, not those it passed", () => {
    const copy = newVersion(first, "Copy", first.current);
    const [beat] = currentVersion(copy).beats;
    const { moved } = compared(moveLineTo(copy, bites(copy)[0]!.id, { beatId: beat!.id, index: 2 }));
    expect(moved.map(({ bite, placeInA, placeInB }) => [bite.text, placeInA, placeInB])).toEqual([["One two three.", 1, 3]]);
  });

  it("are compared beat by beat, too", () => {
    const [beat] = currentVersion(first).beats;
    const shorter = newTake(first, beat!.id, "Shorter");
    const [one, two] = currentVersion(removeLine(shorter, bites(shorter)[2]!.id)).beats[0]!.takes;
    expect(compareLines(one!.lines, two!.lines, byId(clip)).onlyInA.map(({ text }) => text)).toEqual(["Seven eight nine."]);
  });

  it("pair a bite that is used twice only as often as both use it", () => {
    const twice = storyOf(biteSaying(clip, "Ten."), biteSaying(clip, "Ten."));
    const once = storyOf(biteSaying(clip, "Ten."));
    const { onlyInA, onlyInB } = compareVersions(currentVersion(twice), currentVersion(once), byId(clip));
    expect([onlyInA.length, onlyInB.length]).toEqual([1, 0]);
  });
});

function compared(story: Story) {
  const [a, b] = story.versions as readonly [StoryVersion, StoryVersion];
  return compareVersions(a, b, byId(clip));
}

function bites(story: Story) {
  return bitesOf(linesOf(currentVersion(story)));
}

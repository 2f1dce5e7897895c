import fc from "fast-check";
import { addBeat, moveBeat, newTake, removeBeat, removeTake, renameBeat, renameTake, switchTake } from "../../../../shared/transcript/story/change-beats";
import { addLine, moveLine, moveLineTo, removeLine, replaceLine } from "../../../../shared/transcript/story/change-lines";
import { newVersion, removeVersion, renameVersion, switchVersion } from "../../../../shared/transcript/story/change-versions";
import { idsOf } from "../../../../shared/transcript/story/fresh-ids";
import { newStory } from "../../../../shared/transcript/story/new-story";
import { currentVersion, linesOf, withoutLines } from "../../../../shared/transcript/story/read-story";
import { splitBite } from "../../../../shared/transcript/story/split-bite";
import type { Story } from "../../../../shared/transcript/story/story";
import { biteSaying, clipSaying, s, storyOf, told } from "./told-stories";

const island = clipSaying("A001", "Anna: I left the island. It was winter then.");

describe("a story", () => {
  it("is put together from bites, headings, notes and voice-over", () => {
    let story = storyOf(biteSaying(island, "I left the island."));
    story = addBeat(story, "Winter", 1);
    story = addLine(story, { kind: "bite", ...biteSaying(island, "It was winter then.") }, null);
    story = addLine(story, { kind: "voice-over", text: "Years later", duration: s(3) }, { beatId: beatIds(story)[1]!, index: 0 });
    story = addLine(story, { kind: "note", text: "Archive?" }, { beatId: beatIds(story)[0]!, index: 0 });
    expect(told(story)).toBe("(Archive?) / I left the island. | Winter: {Years later} / It was winter then.");
  });

  it("moves a line through its beat and over the edge into the next", () => {
    let story = notes("a b", "c");
    const a = lineIds(story)[0]!;
    story = moveLine(story, a, "down");
    expect(told(story)).toBe("(b) / (a) | Two: (c)");
    story = moveLine(story, a, "down");
    expect(told(story)).toBe("(b) | Two: (a) / (c)");
    story = moveLine(story, a, "up");
    expect(told(story)).toBe("(b) / (a) | Two: (c)");
    expect(moveLine(story, lineIds(story)[0]!, "up")).toBe(story);
  });

  it("moves beats with all that is in them", () => {
    const story = notes("a", "b");
    expect(told(moveBeat(story, beatIds(story)[1]!, "up"))).toBe("Two: (b) | (a)");
    expect(told(moveBeat(story, beatIds(story)[1]!, "down"))).toBe("(a) | Two: (b)");
  });

  it("keeps one beat when the last one is removed", () => {
    const story = notes("a", "b");
    const one = removeBeat(story, beatIds(story)[0]!);
    expect(told(one)).toBe("Two: (b)");
    expect(told(removeBeat(one, beatIds(one)[0]!))).toBe("");
  });

  it("changes what a line says and keeps its place", () => {
    const story = notes("a b c", "");
    const id = lineIds(story)[1]!;
    expect(told(replaceLine(story, { kind: "note", id, text: "B" }))).toBe("(a) / (B) / (c) | Two: ");
  });

  it("holds alternates of a beat apart from each other", () => {
    const story = notes("a b", "");
    const [beat] = beatIds(story);
    const copied = newTake(story, beat!, "Take 2");
    const shorter = renameTake(copied, beat!, currentVersion(copied).beats[0]!.current, "Shorter");
    const cut = removeLine(shorter, lineIds(shorter)[0]!);
    expect(currentVersion(cut).beats[0]!.takes.map(({ name }) => name)).toEqual(["Take 1", "Shorter"]);
    expect(told(cut)).toBe("(b) | Two: ");
    const back = switchTake(cut, beat!, "t1");
    expect(told(back)).toBe("(a) / (b) | Two: ");
    expect(told(switchTake(back, beat!, currentVersion(cut).beats[0]!.current))).toBe("(b) | Two: ");
    expect(told(removeTake(cut, beat!, currentVersion(cut).beats[0]!.current))).toBe("(a) / (b) | Two: ");
  });

  it("holds versions apart from each other and copies old ones back to life", () => {
    let story = notes("a b", "");
    story = newVersion(story, "Shorter", story.current);
    story = removeLine(story, lineIds(story)[0]!);
    story = renameVersion(story, story.current, "Only b");
    expect(story.versions.map((version) => version.name)).toEqual(["Version 1", "Only b"]);
    const restored = newVersion(story, "Restored", "v1");
    expect(told(restored)).toBe("(a) / (b) | Two: ");
    expect(told(removeVersion(restored, restored.current))).toBe("(b) | Two: ");
    expect(removeVersion(notes("a", ""), "v1").versions).toHaveLength(1);
  });

  it("cuts a bite in two between words", () => {
    const story = storyOf(biteSaying(island, "It was winter then."));
    const split = splitBite(story, lineIds(story)[0]!, s(2.5), island);
    expect(told(split)).toBe("It was / winter then.");
    expect(splitBite(story, lineIds(story)[0]!, s(0), island)).toEqual(story);
  });

  it("leaves unticked lines out of what is assembled", () => {
    const story = notes("a b", "c");
    expect(linesOf(withoutLines(currentVersion(story), new Set([lineIds(story)[1]!]))).length).toBe(2);
  });

  it("never gives one id twice, whatever is done to it", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const ids = idsOf(applied(newStory("s"), steps));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("loses and gains no line by moving", () => {
    fc.assert(
      fc.property(changes, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom("up" as const, "down" as const), (steps, which, where, index, direction) => {
        const story = applied(newStory("s"), steps);
        const [line, beat] = [pick(lineIds(story), which), pick(beatIds(story), where)];
        const before = [...lineIds(story)].sort();
        expect([...lineIds(moveLineTo(story, line, { beatId: beat, index: index % 5 }))].sort()).toEqual(before);
        expect([...lineIds(moveLine(story, line, direction))].sort()).toEqual(before);
        expect([...lineIds(moveBeat(story, beat, direction))].sort()).toEqual(before);
      }),
    );
  });

  it("undoes moving down by moving up", () => {
    fc.assert(
      fc.property(changes, fc.nat(), (steps, which) => {
        const story = applied(newStory("s"), steps);
        const line = pick(lineIds(story), which);
        const down = moveLine(story, line, "down");
        expect(down === story ? story : moveLine(down, line, "up")).toEqual(story);
      }),
    );
  });

  it("finds everything again after switching to another version or take and back", () => {
    fc.assert(
      fc.property(changes, fc.nat(), fc.nat(), (steps, which, whichTake) => {
        const story = applied(newStory("s"), steps);
        const other = pick(story.versions.map((version) => version.id), which);
        expect(switchVersion(switchVersion(story, other), story.current)).toEqual(story);
        const beat = currentVersion(story).beats[which % currentVersion(story).beats.length]!;
        const take = pick(beat.takes.map(({ id }) => id), whichTake);
        expect(switchTake(switchTake(story, beat.id, take), beat.id, beat.current)).toEqual(story);
      }),
    );
  });

  it("leaves what is not shown as it is", () => {
    fc.assert(
      fc.property(changes, changes, (steps, later) => {
        const story = newVersion(applied(newStory("s"), steps), "Copy", "v1");
        const kept = story.versions.find((version) => version.id === "v1");
        const harmless = later.filter(({ what }) => what !== "switch-version" && what !== "remove-version");
        expect(applied(story, harmless).versions.find((version) => version.id === "v1")).toEqual(kept);
      }),
    );
  });
});

type Step = { readonly what: (typeof KINDS)[number]; readonly which: number; readonly where: number };

const KINDS = ["note", "beat", "rename", "move", "move-to", "move-beat", "remove", "remove-beat", "take", "switch-take", "remove-take", "version", "switch-version", "remove-version"] as const;

const changes: fc.Arbitrary<Step[]> = fc.array(fc.record({ what: fc.constantFrom(...KINDS), which: fc.nat(20), where: fc.nat(20) }), { maxLength: 25 });

function applied(start: Story, steps: readonly Step[]): Story {
  return steps.reduce((story, { what, which, where }) => {
    const [line, beat] = [pick(lineIds(story), which), pick(beatIds(story), where)];
    const takes = currentVersion(story).beats.find(({ id }) => id === beat)?.takes.map(({ id }) => id) ?? [];
    const version = pick(story.versions.map(({ id }) => id), which);
    switch (what) {
      case "note": return addLine(story, { kind: "note", text: `n${which}` }, { beatId: beat, index: which });
      case "beat": return addBeat(story, `h${which}`, where);
      case "rename": return renameBeat(story, beat, `r${which}`);
      case "move": return moveLine(story, line, where % 2 === 0 ? "up" : "down");
      case "move-to": return moveLineTo(story, line, { beatId: beat, index: which });
      case "move-beat": return moveBeat(story, beat, which % 2 === 0 ? "up" : "down");
      case "remove": return removeLine(story, line);
      case "remove-beat": return removeBeat(story, beat);
      case "take": return newTake(story, beat, `take ${which}`);
      case "switch-take": return switchTake(story, beat, pick(takes, which));
      case "remove-take": return removeTake(story, beat, pick(takes, which));
      case "version": return newVersion(story, `version ${which}`, version);
      case "switch-version": return switchVersion(story, version);
      case "remove-version": return removeVersion(story, version);
    }
  }, start);
}

function notes(one: string, two: string): Story {
  let story = addBeat(newStory("s"), "Two", 1);
  for (const [beat, texts] of [one, two].entries()) {
    for (const text of texts.split(" ").filter((word) => word !== "")) story = addLine(story, { kind: "note", text }, { beatId: beatIds(story)[beat]!, index: 99 });
  }
  return story;
}

function lineIds(story: Story): string[] {
  return linesOf(currentVersion(story)).map(({ id }) => id);
}

function beatIds(story: Story): string[] {
  return currentVersion(story).beats.map(({ id }) => id);
}

function pick(things: readonly string[], index: number): string {
  return things[index % Math.max(1, things.length)] ?? "nobody";
}

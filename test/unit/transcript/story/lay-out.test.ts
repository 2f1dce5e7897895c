import fc from "fast-check";
import { oddityOfName } from "../../../../shared/project/plain-name";
import { planFromJson, planToJson } from "../../../../shared/edits/edit-plan";
import { FRAME_RATES, snapToFrame, ticksPerFrame, type FrameRate } from "../../../../shared/time/frame-rate";
import type { Ticks } from "../../../../shared/time/ticks";
import type { SpokenClip } from "../../../../shared/transcript/spoken-clip";
import { addLine } from "../../../../shared/transcript/story/change-lines";
import { layOut, type StringOutLayout } from "../../../../shared/transcript/story/lay-out";
import { placedBites } from "../../../../shared/transcript/story/place-lines";
import { currentVersion, linesOf } from "../../../../shared/transcript/story/read-story";
import type { SourceFacts, SourceHindrance } from "../../../../shared/transcript/story/source-facts";
import type { Bite, Story } from "../../../../shared/transcript/story/story";
import { stringOutPlan } from "../../../../shared/transcript/story/string-out-plan";
import { subclipsOfSelects } from "../../../../shared/transcript/story/subclips-of-selects";
import { cutListOf } from "../../../../shared/transcript/story/cut-list-of";
import { makeSelect } from "../../../../shared/transcript/selects/make-select";
import { biteSaying, byId, clipSaying, s, storyOf, template } from "./told-stories";

const anna = clipSaying("A001", "Anna: I left the island. (1) It was winter then. (2) We had no boat.");
const ben = clipSaying("B001", "Ben: She never told me.");

describe("a string-out's layout", () => {
  it("stands bites one behind the other, with gaps for voice-over", () => {
    let story = storyOf(biteSaying(anna, "We had no boat."));
    story = addLine(story, { kind: "voice-over", text: "Years later", duration: s(1.99) }, null);
    story = addLine(story, { kind: "bite", ...biteSaying(ben, "She never told me.") }, null);
    const layout = laidOut(story, [anna, ben]);
    expect(layout.stringOut.clips.map(({ subclip, at }) => [subclip.name, at])).toEqual([
      ["ANNA 001 We had no boat", 0n],
      ["BEN 002 She never told me", s(1.6) + s(2)],
    ]);
    expect(layout.placed.length).toBe(s(5.2));
    expect(layout.warnings).toEqual([]);
  });

  it("gives handles only as far as the neighbouring word", () => {
    const bite = { ...biteSaying(anna, "It was winter then."), handles: { before: s(5), after: s(0.4) } };
    const [clip] = laidOut(storyOf(bite), [anna]).stringOut.clips;
    expect(clip!.subclip.range).toEqual({ start: s(1.6), end: s(4.6) });
  });

  it("keeps every word whole at any mix of frame rates, after the host has cut lengths to whole frames", () => {
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 0, max: 999 }), fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }), (source, timeline, shift, picks) => {
        const clip = shifted(anna, shift, source);
        const bites = picks.map((first) => oneWordBite(clip, first % clip.transcript.words.length));
        const layout = laidOut(storyOf(...bites), [clip], timeline);
        let at = 0n;
        for (const [index, { subclip, at: from }] of layout.stringOut.clips.entries()) {
          const shown = floorTo(subclip.range.end - subclip.range.start, ticksPerFrame(timeline));
          const [piece] = bites[index]!.pieces;
          expect(from).toBe(at);
          expect(snapToFrame(from, timeline)).toBe(from);
          expect(subclip.range.start % ticksPerFrame(source)).toBe(0n);
          expect(subclip.range.start <= piece!.start && subclip.range.start + shown >= piece!.end).toBe(true);
          expect(piece!.start - subclip.range.start < ticksPerFrame(source)).toBe(true);
          expect(subclip.range.end - piece!.end < 2n * (ticksPerFrame(source) + ticksPerFrame(timeline))).toBe(true);
          at += shown;
        }
        expect(layout.placed.length).toBe(at);
      }),
    );
  });

  it("plays pieces as one where no frame lies between them, and says what stays in", () => {
    const words = biteSaying(anna, "I left the island.");
    const [piece] = words.pieces;
    const bite = { ...words, pieces: [{ start: piece!.start, end: s(0.81) }, { start: s(0.83), end: piece!.end }] };
    const layout = laidOut(storyOf(bite), [anna]);
    expect(layout.stringOut.clips).toHaveLength(1);
    expect(layout.warnings.map(({ text }) => text)).toEqual(["A cut of 20 ms is too short for whole frames, so its pause stays in."]);
  });

  it("lays the pieces of a bite as subclips of their own", () => {
    const pieces = [...biteSaying(anna, "I left").pieces, ...biteSaying(anna, "was winter then.").pieces];
    const { stringOut } = laidOut(storyOf({ ...biteSaying(anna, "I left"), pieces }), [anna]);
    expect(stringOut.clips.map(({ subclip }) => subclip.name)).toEqual(["ANNA 001a I left", "ANNA 001b was winter then"]);
  });

  it("says what of a last word the media itself cuts off", () => {
    const short: SpokenClip = { ...ben, source: { ...ben.source, duration: s(1.59) } };
    const { warnings } = laidOut(storyOf(biteSaying(ben, "She never told me.")), [short]);
    expect(warnings.map(({ text }) => text)).toEqual(["The last word ends 40 ms behind the last whole frame of B001."]);
  });

  it("tells which clips run at another rate than the sequence", () => {
    const { warnings } = laidOut(storyOf(biteSaying(ben, "She never told me.")), [ben], FRAME_RATES["23.976"]);
    expect(warnings.map(({ text }) => text)).toEqual(["Recorded at another rate than the sequence's 23.976 fps, so the host repeats or drops frames: B001 (25 fps)."]);
  });

  it("gives each subclip a name of its own that a host keeps, whatever people are called and say", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 80 })), { minLength: 1, maxLength: 5 }), (people) => {
        const clip: SpokenClip = { ...ben, transcript: { ...ben.transcript, words: [] } };
        const bites = people.map(([speaker, text]): Bite => ({ ...biteSaying(ben, "never told"), speaker, text }));
        const names = laidOut(storyOf(...bites), [clip]).stringOut.clips.map(({ subclip }) => subclip.name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(names.map(oddityOfName)).toEqual(names.map(() => null));
        expect(names.every((name) => [...name].length <= 48)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("gives no name that the project has already", () => {
    const story = storyOf(biteSaying(ben, "She never told me."));
    const layout = layOut(currentVersion(story), byId(ben), new Map(), { name: "Cut 1", template: template(FRAME_RATES["25"]), takenNames: ["ben 001 she never told me"] });
    expect(layout.ok && layout.value.stringOut.clips[0]?.subclip.name).toBe("BEN 001 She never told me (2)");
  });

  it.each<[SourceHindrance, string]>([
    ["offline", "B001 is offline. Relink its media, then try again."],
    ["merged", "B001 is a merged clip: its transcript's times are not those of one file. Use the clip that it was merged from."],
    ["multicam", "B001 is a multicam clip: its transcript's times are not those of one file. Use one of its camera clips."],
    ["retimed", "B001 plays at another speed than it was recorded with, so its words stand elsewhere. Set its speed back, or use the original clip."],
    ["still", "B001 is a still, and no subclip can be made of it. Take this bite out."],
  ])("refuses a bite of a clip that is %s, and leaves no other out", (hindrance, reason) => {
    const facts = new Map<string, SourceFacts>([[ben.mediaId, { hindrance, hasVideo: true, hasAudio: true }]]);
    const story = storyOf(biteSaying(anna, "We had no boat."), biteSaying(ben, "She never told me."));
    const layout = layOut(currentVersion(story), byId(anna, ben), facts, { name: "Cut 1", template: template(FRAME_RATES["25"]), takenNames: [] });
    expect(layout).toEqual({ ok: false, problem: { kind: "lines-refused", reason: "One bite cannot be cut; it says why.", lines: [{ lineId: linesOf(currentVersion(story))[1]!.id, reason }] } });
  });

  it("refuses bites whose clip is gone, or shorter than what is said in it", () => {
    const story = storyOf(biteSaying(anna, "We had no boat."), biteSaying(ben, "She never told me."));
    const stub: SpokenClip = { ...ben, source: { ...ben.source, duration: s(0.5) } };
    const layout = layOut(currentVersion(story), byId(stub), new Map(), { name: "Cut 1", template: template(FRAME_RATES["25"]), takenNames: [] });
    expect(!layout.ok && layout.problem.kind === "lines-refused" && layout.problem.lines.map(({ reason }) => reason)).toEqual([
      "A001 is no longer in the project. Bring the clip back, or take this bite out.",
      "This bite lies outside the media of B001: its transcript belongs to another or a longer file. Transcribe the clip again, or take this bite out.",
    ]);
  });

  it("refuses an empty story and a name that is taken", () => {
    const target = { name: "Cut 1", template: template(FRAME_RATES["25"]), takenNames: ["CUT 1"] };
    expect(layOut(currentVersion(storyOf()), byId(ben), new Map(), target)).toMatchObject({ ok: false, problem: { kind: "nothing-to-lay-out" } });
    expect(layOut(currentVersion(storyOf(biteSaying(ben, "told me."))), byId(ben), new Map(), target)).toMatchObject({ ok: false, problem: { kind: "bad-name" } });
  });

  it("becomes a plan that survives JSON", () => {
    const plan = stringOutPlan(laidOut(storyOf(biteSaying(ben, "She never told me.")), [ben]));
    expect(plan.items[0]?.why).toBe("1 bite, 0:02, with the settings of Template.");
    expect(planFromJson(planToJson(plan))).toEqual({ ok: true, value: plan });
  });
});

describe("a string-out as a cut list", () => {
  it("shows the same frames on both tracks, and headings, notes and voice-over as markers", () => {
    let story = storyOf(biteSaying(anna, "We had no boat."), biteSaying(ben, "She never told me."));
    story = addLine(story, { kind: "note", text: "Archive?" }, null);
    story = addLine(story, { kind: "voice-over", text: "Years later", duration: s(2) }, null);
    const deaf = new Map<string, SourceFacts>([[ben.mediaId, { hindrance: null, hasVideo: true, hasAudio: false }]]);
    const list = cutListOf(laidOut(story, [anna, ben], FRAME_RATES["25"], deaf), byId(anna, ben), deaf, s(3600));
    const [video, audio] = list.tracks;
    expect(video!.clips.map(({ name }) => name)).toEqual(["ANNA 001 We had no boat", "BEN 002 She never told me"]);
    expect(audio!.clips.map(({ name }) => name)).toEqual(["ANNA 001 We had no boat"]);
    expect(list.media.map(({ path, hasAudio }) => [path, hasAudio])).toEqual([["/media/A001.mov", true], ["/media/B001.mov", false]]);
    expect(list.markers.map(({ name, at, duration, comment }) => [name, at, duration, comment])).toEqual([
      ["Note", s(3.2), 0n, "Archive?"],
      ["Voice-over", s(3.2), s(2), "Years later"],
    ]);
    for (const clip of video!.clips) expect(clip.at.end - clip.at.start).toBe(clip.source.end - clip.source.start);
  });
});

describe("subclips of selects", () => {
  it("are whole frames of their own media, and what cannot be cut says why", () => {
    const film = clipSaying("F001", "Ben: She never told me.", { frameRate: FRAME_RATES["23.976"] });
    const selects = [makeSelect("1", film, { first: 1, end: 3 }, "green"), makeSelect("2", anna, { first: 0, end: 2 }, "blue")];
    const { subclips, refused } = subclipsOfSelects(selects, byId(film), new Map(), []);
    const frame = ticksPerFrame(FRAME_RATES["23.976"]);
    expect(subclips.map(({ name, range }) => [name, range])).toEqual([["BEN 001 never told", { start: 9n * frame, end: 29n * frame }]]);
    expect(refused).toEqual([{ selectId: "2", reason: "A001 is no longer in the project. Bring the clip back, or take this bite out." }]);
  });
});

const rates = fc.constantFrom<FrameRate>(...Object.values(FRAME_RATES));

function laidOut(story: Story, clips: readonly SpokenClip[], rate: FrameRate = FRAME_RATES["25"], facts: ReadonlyMap<string, SourceFacts> = new Map()): StringOutLayout {
  const layout = layOut(currentVersion(story), byId(...clips), facts, { name: "Cut 1", template: template(rate), takenNames: [] });
  if (!layout.ok) throw new Error(layout.problem.reason);
  expect(placedBites(layout.value.placed)).toHaveLength(linesOf(currentVersion(story)).filter((line) => line.kind === "bite").length);
  return layout.value;
}

function oneWordBite(clip: SpokenClip, index: number): Bite {
  const { start, end, text } = clip.transcript.words[index]!;
  return { selectId: null, mediaId: clip.mediaId, clipName: clip.name, pieces: [{ start, end }], handles: { before: 0n, after: 0n }, text, speaker: "Anna" };
}

/** The clip at another rate, its words some milliseconds later. */
function shifted(clip: SpokenClip, milliseconds: number, frameRate: FrameRate): SpokenClip {
  const later = (moment: Ticks): Ticks => moment + s(milliseconds / 1000);
  const words = clip.transcript.words.map((word) => ({ ...word, start: later(word.start), end: later(word.end) }));
  return { ...clip, source: { ...clip.source, frameRate, duration: clip.source.duration + s(1) }, transcript: { ...clip.transcript, words } };
}

function floorTo(length: Ticks, frame: Ticks): Ticks {
  return (length / frame) * frame;
}

import { addLine } from "../../../../shared/transcript/story/change-lines";
import { biteOfPieces } from "../../../../shared/transcript/story/make-bite";
import { currentVersion, linesOf } from "../../../../shared/transcript/story/read-story";
import { runningTime } from "../../../../shared/transcript/story/running-time";
import type { Bite, Story } from "../../../../shared/transcript/story/story";
import { voiceBalance } from "../../../../shared/transcript/story/voice-balance";
import { biteSaying, byId, clipSaying, s, storyOf } from "./told-stories";

const talk = clipSaying("A001", "Anna: One two three four. (5)\nBen: Five six.\nAnna: Seven.");
const solo = clipSaying("A002", "Anna: Again and again.");

describe("voice balance", () => {
  it("tells how long each speaks in the story, and in all that was recorded", () => {
    const balance = balanceOf(storyOf(biteSaying(talk, "One two three"), biteSaying(talk, "Five")));
    expect(balance.voices).toEqual([
      { speaker: "Anna", used: s(1.2), usedShare: 0.75, available: s(3.2), availableShare: 0.8 },
      { speaker: "Ben", used: s(0.4), usedShare: 0.25, available: s(0.8), availableShare: 0.2 },
    ]);
  });

  it("gives pauses and handles to nobody, and the words in one bite to whoever says them", () => {
    const bite: Bite = { ...biteOfPieces(talk, [{ start: s(1.2), end: s(7) }]), handles: { before: 0n, after: s(0.4) } };
    expect(balanceOf(storyOf(bite)).voices.map(({ speaker, used }) => [speaker, used])).toEqual([["Anna", s(0.4)], ["Ben", s(0.4)]]);
    expect(runningTime(linesOf(currentVersion(storyOf(bite))))).toBe(s(6.2));
  });

  it("counts voice-over apart, and bites of clips that are gone by their length", () => {
    const gone: Bite = { ...biteSaying(talk, "Seven."), mediaId: "gone", speaker: "Carla" };
    const story = addLine(storyOf(gone), { kind: "voice-over", text: "Years later", duration: s(3) }, null);
    const balance = balanceOf(story);
    expect([balance.voiceOver, balance.withoutWords]).toEqual([s(3), 1]);
    expect(balance.voices[0]).toMatchObject({ speaker: "Carla", used: s(0.4), usedShare: 1, available: 0n });
    expect(runningTime(linesOf(currentVersion(story)))).toBe(s(3.4));
  });

  it("counts a moment once where somebody's own words overlap", () => {
    const [one, two] = talk.transcript.words;
    const blurred = { ...talk, transcript: { ...talk.transcript, words: [{ ...one!, end: s(0.6) }, two!] } };
    const { voices } = voiceBalance([], byId(blurred));
    expect(voices).toEqual([{ speaker: "Anna", used: 0n, usedShare: 0, available: s(0.8), availableShare: 1 }]);
  });
});

function balanceOf(story: Story) {
  return voiceBalance(linesOf(currentVersion(story)), byId(talk, solo));
}

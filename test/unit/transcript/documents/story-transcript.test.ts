import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { storyTranscript } from "../../../../shared/transcript/documents/story-transcript";
import { writeTranscript } from "../../../../shared/transcript/formats/write-transcript";
import { addLine } from "../../../../shared/transcript/story/change-lines";
import { placeStory } from "../../../../shared/transcript/story/place-lines";
import { currentVersion } from "../../../../shared/transcript/story/read-story";
import type { Story } from "../../../../shared/transcript/story/story";
import { wordsText } from "../../../../shared/transcript/words-text";
import { biteSaying, byId, clipSaying, s, storyOf } from "../story/told-stories";

const anna = clipSaying("A001", "Anna: I left the island. It was winter then.");
const ben = clipSaying("B001", "Ben: She never told me.");

describe("subtitles of a story", () => {
  it("stand where the words are heard on the timeline", () => {
    const told = addLine(storyOf(biteSaying(anna, "It was winter then.")), { kind: "voice-over", text: "Years later. Nothing.", duration: s(2) }, null);
    const { words, speakers } = transcriptOf(addLine(told, { kind: "bite", ...biteSaying(ben, "never told") }, null));
    expect(words.map(({ text, start, speaker }) => [text, start, speakers[speaker!]!.name])).toEqual([
      ["It", 0n, "Anna"],
      ["was", s(0.4), "Anna"],
      ["winter", s(0.8), "Anna"],
      ["then.", s(1.2), "Anna"],
      ["Years", s(1.6), "Voice-over"],
      ["later.", s(1.6) + (s(2) * 6n) / 22n, "Voice-over"],
      ["Nothing.", s(1.6) + (s(2) * 13n) / 22n, "Voice-over"],
      ["never", s(3.6), "Ben"],
      ["told", s(4), "Ben"],
    ]);
  });

  it("leave out the words between the pieces of a bite", () => {
    const bite = { ...biteSaying(anna, "I left"), pieces: [...biteSaying(anna, "I left").pieces, ...biteSaying(anna, "winter then.").pieces] };
    const transcript = transcriptOf(storyOf(bite));
    expect(wordsText(transcript, { first: 0, end: 99 })).toBe("I left winter then.");
    expect(transcript.words[2]?.start).toBe(s(0.8));
    expect(transcript.segments).toHaveLength(1);
  });

  it("can be written as SubRip", () => {
    const srt = writeTranscript(transcriptOf(storyOf(biteSaying(ben, "She never told me."))), "srt");
    expect(srt).toContain("00:00:00,000 --> 00:00:01,600");
    expect(srt).toContain("She never told me.");
  });
});

function transcriptOf(story: Story) {
  const clips = byId(anna, ben);
  return storyTranscript(placeStory(currentVersion(story), clips, FRAME_RATES["25"]), clips);
}

import type { InterviewScript, Voice } from "./interview-script";
import { interviewer } from "./interviewer";

const ben: Voice = { name: "Ben Harrow", id: "c0b7d1f8-3e64-4d92-a1f3-8e9a4b6c5d03", voice: "en-gb-scotland+m3", wordsPerMinute: 165, pitch: 30, color: "0x2e4f3a" };

/** A boat builder who knew her father. Everybody and everything in it is invented. */
export const benScript: InterviewScript = {
  file: "interview_ben",
  title: "Ben Harrow, boat builder",
  frameRate: { numerator: 30000, denominator: 1001 },
  startTimecode: "01:00:00;00",
  lines: [
    { by: interviewer, says: "Ben, how long have you been building boats?" },
    { by: ben, says: "Since I was fifteen. My uncle gave me a plane and a pile of larch, and told me to make it smooth.", answers: ["how he learned his trade"] },
    { by: interviewer, says: "What makes a good one?" },
    {
      by: ben,
      says: "Patience, and [um] dry timber. You steam the planks until they bend like leather. Then you have about a minute to clamp them, before they remember that they are trees.",
      answers: ["how is wood shaped"],
    },
    { by: interviewer, says: "Can you still earn a living?" },
    {
      by: ben,
      says: "Barely. A plastic hull costs half as much, and people want to be on the water by summer. ~We ~sold We sold the van to pay for copper nails. But last year three families ordered from us, so [uh] I took on an apprentice.",
      answers: ["money problems of the workshop", "hiring a young person"],
    },
    { by: interviewer, says: "Did you know the keeper of Sula Rock?" },
    { by: ben, says: "Of course. I repaired his dinghy every spring, and he paid in lobsters. (*2.2) When his daughter went away, he asked me to paint her name on the stern.", answers: ["how her father remembered her"] },
  ],
};

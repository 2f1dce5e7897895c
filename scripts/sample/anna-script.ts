import type { InterviewScript, Voice } from "./interview-script";
import { interviewer } from "./interviewer";

const anna: Voice = { name: "Anna Carrow", id: "a3c9e0b4-7d21-4f0e-8c5a-51d2f6b8e702", voice: "en-gb+f3", wordsPerMinute: 160, pitch: 50, color: "0x5b3a2e" };

/** The daughter of a lighthouse keeper. Everybody and everything in it is invented. */
export const annaScript: InterviewScript = {
  file: "interview_anna",
  title: "Anna Carrow, Sula Rock",
  frameRate: { numerator: 25, denominator: 1 },
  startTimecode: "10:00:00:00",
  lines: [
    { by: interviewer, says: "Anna, please tell me your name, and where you grew up." },
    { by: anna, says: "My name is Anna Carrow, and I grew up at the lighthouse on Sula Rock. My father kept the lamp for thirty one years." },
    { by: interviewer, says: "What is the first thing you remember?" },
    {
      by: anna,
      says: "[um] The foghorn. ~I I think I heard it before I could talk. It sounded like [uh] a cow calling across the water.",
      answers: ["earliest childhood memory of a noise"],
    },
    { by: interviewer, says: "Why did you leave the island?" },
    {
      by: anna,
      says:
        "The school had closed, and there were only four children left. My mother said that I needed friends, and books, and somebody who could teach me mathematics. " +
        "So one morning in September the supply boat came, and I had one suitcase and a jar of honey. I did not cry until we were past the reef. " +
        "My father lit the lamp in the middle of the day, just for me. I could see it from the deck for almost an hour. And then I could not see it any more.",
      answers: ["why did she leave the island", "saying goodbye to her parents"],
    },
    { by: interviewer, says: "Did he ever tell you how he felt?" },
    { by: anna, says: "He was not a man for speeches. (*3.2) He wrote me a letter. It had two lines, and both were about the weather.", answers: ["a man who could not show his feelings"] },
    { by: interviewer, says: "And then the machine came." },
    { by: anna, says: "When the light became automatic, he lost more than a job.", take: "lost more than a job" },
    { by: anna, says: "Sorry, let me say that again." },
    { by: anna, says: "When the light became automatic, he lost more than a salary.", take: "lost more than a job" },
    { by: anna, says: "No, once more." },
    { by: anna, says: "When the light became automatic, he lost more than a job, he lost the night.", take: "lost more than a job", answers: ["technology that replaced the keeper"] },
    { by: interviewer, says: "What did he do with his evenings?" },
    { by: anna, says: "He walked. At dusk he went to the window and [um] read the clouds, as if somebody would still ask him for a report.", answers: ["habits after retirement"] },
  ],
};

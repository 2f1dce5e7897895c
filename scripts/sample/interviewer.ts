import type { Voice } from "./interview-script";

/** Who asks in both interviews. */
export const interviewer: Voice = {
  name: "Interviewer",
  id: "6f1d5a52-0c3e-4a6b-9b57-2f5b0d0a7c11",
  voice: "en-us",
  wordsPerMinute: 175,
  pitch: 42,
  color: "0x2b3a55",
};

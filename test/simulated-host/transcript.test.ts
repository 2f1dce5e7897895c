import type { ClipProjectItem, TextSegments } from "@adobe/premierepro";
import { PremiereSession } from "./premiere-session";

const SPEAKER = "7b0c1d7e-3c52-4a0e-9a53-0f4f1e6a2b11";
const transcript = (text: string): string =>
  JSON.stringify({
    language: "en-gb",
    speakers: [{ id: SPEAKER, name: "Speaker 1" }],
    segments: [{ start: 1, duration: 1, language: "en-gb", speaker: SPEAKER, words: [{ start: 1, duration: 0.4, confidence: 0.9, eos: true, tags: [], text, type: "word" }] }],
  });

const open = async (): Promise<{ session: PremiereSession; clip: ClipProjectItem }> => {
  const session = await PremiereSession.open("V1: interview 0-10");
  return { session, clip: session.ppro.ClipProjectItem.cast(await session.clip("interview")) };
};

const importInside = ({ session, clip }: Awaited<ReturnType<typeof open>>, text: string): boolean =>
  session.transact("Import Transcript", () => [session.ppro.Transcript.createImportTextSegmentsAction(session.ppro.Transcript.importFromJSON(transcript(text)), clip)]);

describe("transcripts", () => {
  it("are missing at first, and say so", async () => {
    const { session, clip } = await open();
    expect(session.ppro.Transcript.hasTranscript(clip)).toBe(false);
    await expect(session.ppro.Transcript.exportToJSON(clip)).rejects.toThrow("Invalid parameter.");
  });

  it("arrive when they are parsed inside the transaction callback", async () => {
    const opened = await open();
    expect(importInside(opened, "ready.")).toBe(true);
    expect(await opened.session.ppro.Transcript.exportToJSON(opened.clip)).toBe(transcript("ready."));
    opened.session.controls.undo();
    expect(opened.session.ppro.Transcript.hasTranscript(opened.clip)).toBe(false);
  });

  it("are wiped, with true for an answer, when they were parsed outside", async () => {
    const opened = await open();
    importInside(opened, "ready.");
    const { session, clip } = opened;
    const early: TextSegments = session.ppro.Transcript.importFromJSON(transcript("lost"));
    expect(session.transact("Import Transcript", () => [session.ppro.Transcript.createImportTextSegmentsAction(early, clip)])).toBe(true);
    expect(session.ppro.Transcript.hasTranscript(clip)).toBe(false);
  });

  it("arrive from the parser's own callback too", async () => {
    const { session, clip } = await open();
    session.ppro.TextSegments.importFromJSON(transcript("ready."), (segments) => {
      session.transact("Import Transcript", () => [session.ppro.Transcript.createImportTextSegmentsAction(segments, clip)]);
    });
    expect(session.ppro.Transcript.hasTranscript(clip)).toBe(true);
  });

  it.each(["{", "{}", JSON.stringify({ language: "en-gb", segments: [], speakers: [] })])("are refused when the text is not one: %s", async (json) => {
    const { session } = await open();
    expect(() => session.ppro.Transcript.importFromJSON(json)).toThrow("Failed to parse input string into JSON");
  });

  it("of sequences exist without a word in them", async () => {
    const { session } = await open();
    const item = session.ppro.ClipProjectItem.cast(await session.sequence.getProjectItem());
    expect(session.ppro.Transcript.hasTranscript(item)).toBe(true);
    expect(JSON.parse(await session.ppro.Transcript.exportToJSON(item))).toMatchObject({ language: "und-zz", segments: [] });
  });
});

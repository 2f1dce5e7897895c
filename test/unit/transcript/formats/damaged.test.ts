import fc from "fast-check";
import { decodeText } from "../../../../shared/transcript/formats/decode-text";
import { readTranscriptFile } from "../../../../shared/transcript/formats/read-transcript-file";
import { readTranscript } from "../../../../shared/transcript/formats/read-transcript";
import { WRITABLE_FORMATS } from "../../../../shared/transcript/formats/transcript-format";
import { writeTranscript } from "../../../../shared/transcript/formats/write-transcript";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { reading, refusal, sampleBytes, SAMPLES, script, timedWords } from "./fixture";

const texts = SAMPLES.map((name) => ({ name, text: Buffer.from(sampleBytes(name)).toString() }));
const words = (...entries: unknown[]): string => JSON.stringify({ language: "en-us", speakers: [], segments: [{ words: entries }] });
const word = (text: string, start: unknown, duration: unknown): object => ({ text, start, duration });

/** What every transcript promises, whatever it was made of. */
function expectSound({ words: all, segments, speakers }: Transcript): void {
  expect(all.length).toBeGreaterThan(0);
  let next = 0;
  for (const { words: run, start, end, speaker } of segments) {
    expect([run.first, run.end > run.first, start >= 0n, end >= start]).toEqual([next, true, true, true]);
    for (const each of all.slice(run.first, run.end)) expect([each.speaker, each.start >= 0n, each.end >= each.start]).toEqual([speaker, true, true]);
    expect(speaker === null || speakers[speaker] !== undefined).toBe(true);
    next = run.end;
  }
  expect(next).toBe(all.length);
}

describe("damaged and hostile files", () => {
  it("never throw and never make an unsound transcript, however a file is mangled", () => {
    const aMangling = fc.record({ file: fc.constantFrom(...texts), from: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("null", "[]", "{}", "-1e9", "1e999", "\"\"", "-->", "\n\n", "<v ", "0", "\ufeff")) });
    fc.assert(
      fc.property(aMangling, ({ file: { name, text }, from, cut, put }) => {
        const at = Math.floor(from * text.length);
        const read = readTranscript(text.slice(0, at) + put + text.slice(at + cut), name);
        if (!read.ok) return expect(read.problem.reason).toMatch(/\S{3}/);
        expectSound(read.value.transcript);
        for (const format of WRITABLE_FORMATS) expect(writeTranscript(read.value.transcript, format)).toBeDefined();
      }),
      { numRuns: 600 },
    );
  });

  it("never throw at any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readTranscriptFile(bytes, "a.json")), { numRuns: 300 });
    fc.assert(fc.property(fc.json(), (text) => void readTranscript(text, "a.json")), { numRuns: 300 });
  });

  it("name the reason where JSON breaks off, is deep or is nothing known", () => {
    const whole = texts.find(({ name }) => name === "aws.json")?.text ?? "";
    expect(refusal(whole.slice(0, 3000))).toMatch(/breaks off or is damaged.*Export it again/);
    expect(refusal("[".repeat(200_000))).toMatch(/breaks off/);
    expect(refusal(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)).toMatch(/nests deeper than 512 levels/);
    expect(refusal(`${"[".repeat(500)}${"]".repeat(500)}`)).toMatch(/no transcript that is known/);
    expect(refusal('{"results":{"items":{}}}')).toMatch(/no transcript that is known/);
    expect(refusal('{"results":{"items":[7]}}')).toMatch(/Amazon Transcribe, but cannot be read: results\.items\.0/);
    expect(refusal(words())).toMatch(/known|no words/);
    expect(refusal("")).toMatch(/empty/);
  });

  it("put times right that cannot be, and say so", () => {
    const { transcript, warnings } = reading(words(word("late", 3, 1), word("early", -1, 1.5), word("back", 4, -2), word("huge", 1e300, 1), word("odd", "1e-3", "x")));
    expect(timedWords(transcript)).toEqual(["early 0-0.5", "odd 0.001-0.401", "huge 2-2.4", "late 3-4", "back 4-4"]);
    expect(warnings.join(" ")).toMatch(/before zero.*ended before the start.*back in time/);
  });

  it("leave overlapping words as they are", () => {
    const { transcript, warnings } = reading(words(word("we", 1, 2), word("both", 1.5, 2), word("spoke", 1.5, 1)));
    expect([timedWords(transcript), warnings]).toEqual([["we 1-3", "both 1.5-3.5", "spoke 1.5-2.5"], []]);
  });

  it("take scripts and prototype names for the plain text they are", () => {
    const text = `{"language":"en-us","__proto__":{"polluted":true},"speakers":[{"id":"__proto__","name":"<img src=x onerror=alert(1)>"}],"segments":[{"speaker":"__proto__","words":[{"text":"</script><script>alert(1)</script>","start":0,"duration":1,"__proto__":{"text":"no"}}]}]}`;
    expect(script(reading(text).transcript)).toEqual(["<img src=x onerror=alert(1)>: </script><script>alert(1)</script>"]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("bytes", () => {
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    [...`\ufeff${text}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };

  it.each([
    ["UTF-8", new TextEncoder().encode("Größe")],
    ["UTF-8 with its mark", new TextEncoder().encode("\ufeffGröße")],
    ["UTF-16, little end first", utf16("Größe", true)],
    ["UTF-16, big end first", utf16("Größe", false)],
    ["Windows-1252", Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65])],
  ])("are text in %s", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: "Größe" });
  });

  it("carry a warning where the encoding was guessed", () => {
    const bytes = Uint8Array.from([..."Start,End,Text\n1,2,Gr"].map((letter) => letter.charCodeAt(0)).concat(0xf6, 0xdf, 0x65));
    const read = readTranscriptFile(bytes, "a.csv");
    expect(read.ok && [timedWords(read.value.transcript), read.value.warnings]).toEqual([["Größe 1-2"], [expect.stringMatching(/Windows-1252/)]]);
  });

  it("are refused where they are a picture, or more than any transcript", () => {
    const reasonOf = (bytes: Uint8Array): string => {
      const read = decodeText(bytes);
      return read.ok ? "accepted" : read.problem.reason;
    };
    expect(reasonOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toMatch(/no text/);
    expect(reasonOf(new Uint8Array(129 * 1024 * 1024))).toMatch(/135 MB.*Split it/);
  });
});

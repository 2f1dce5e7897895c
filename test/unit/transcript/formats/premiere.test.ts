import Ajv from "ajv";
import fc from "fast-check";
import { ticksFromSeconds, TICKS_PER_SECOND } from "../../../../shared/time/ticks";
import { writePremiereTranscript } from "../../../../shared/transcript/formats/write/premiere";
import { whatIsLost } from "../../../../shared/transcript/formats/write/what-is-lost";
import type { Segment, Speaker, Transcript, Word } from "../../../../shared/transcript/transcript";
import { spoken } from "../spoken";
import { reading, sample, sampleBytes, SAMPLES, timedWords } from "./fixture";

const schema: object = JSON.parse(Buffer.from(sampleBytes("transcript_format_spec.json")).toString());
const ajv = new Ajv({ allErrors: true, formats: { uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ } });
const isForPremiere = ajv.compile(schema);

const faults = (text: string): unknown => (isForPremiere(JSON.parse(text)) ? [] : isForPremiere.errors);

const HOURS = 3600n * TICKS_PER_SECOND;
const ticksTo = (most: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: most });
const aSpeaker: fc.Arbitrary<Speaker> = fc.record({ id: fc.uuid({ version: 4 }), name: fc.string({ minLength: 1 }) });
const aWord = fc.record({
  text: fc.string({ unit: "binary" }),
  gap: ticksTo(3n * TICKS_PER_SECOND),
  length: ticksTo(2n * TICKS_PER_SECOND),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom("word" as const, "punctuation" as const),
  endsSentence: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom("filler", "profanity")),
});

/** Any transcript that Premiere has a place for, starting anywhere up to `latest`. */
const aTranscript = (latest: bigint): fc.Arbitrary<Transcript> =>
  fc
    .record({
      from: ticksTo(latest),
      speakers: fc.uniqueArray(aSpeaker, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      paragraphs: fc.array(fc.record({ by: fc.nat(3), isNobody: fc.boolean(), words: fc.array(aWord, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ from, speakers, paragraphs }) => {
      let clock = from;
      const words: Word[] = [];
      const segments: Segment[] = [];
      for (const { by, isNobody, words: said } of paragraphs) {
        const speaker = isNobody ? null : by % speakers.length;
        const first = words.length;
        const start = clock;
        for (const { gap, length, ...word } of said) {
          words.push({ ...word, start: clock + gap, end: clock + gap + length, speaker });
          clock += gap + length;
        }
        segments.push({ words: { first, end: words.length }, start, end: clock, speaker, language: null });
      }
      return { language: "de-de", speakers, words, segments };
    });

describe("Premiere's transcript", () => {
  it("is read with what real exports hold beside the schema: empty texts, unknown tags and languages, signs of their own", () => {
    const { transcript, format, warnings } = sample("premiere.json");
    expect([format, warnings]).toEqual(["premiere", []]);
    expect(transcript.words.filter(({ tags }) => tags.length > 0)).toMatchObject([
      { text: "", tags: ["disfluency"], start: ticksFromSeconds(3.78) },
      { text: "?", tags: ["tail"], kind: "punctuation", endsSentence: true },
    ]);
    expect(transcript.segments.map(({ language }) => language)).toEqual([null, "und-zz", null]);
  });

  it("is read where speakers, times or whole fields are missing", () => {
    const { transcript } = reading(JSON.stringify({ segments: [{ speaker: "gone", words: [{ text: "so", start: 1, duration: 0.5 }, { text: "then" }, { start: 2, duration: 1 }] }] }));
    expect(timedWords(transcript)).toEqual(["so 1-1.5", "then 1.5-2", " 2-3"]);
    expect([transcript.language, transcript.speakers]).toEqual(["und", [{ id: "gone", name: "gone" }]]);
  });

  it("comes back the same after it was written, to the tick, within the first four hours", () => {
    fc.assert(
      fc.property(aTranscript(4n * HOURS), (transcript) => {
        const written = writePremiereTranscript(transcript);
        expect(faults(written)).toEqual([]);
        expect(reading(written).transcript).toEqual(transcript);
      }),
      { numRuns: 60 },
    );
  });

  it("moves no time by more than a tick in a day of eighteen hours", () => {
    fc.assert(
      fc.property(aTranscript(18n * HOURS), (transcript) => {
        const back = reading(writePremiereTranscript(transcript)).transcript;
        expect(back.words.map(({ text }) => text)).toEqual(transcript.words.map(({ text }) => text));
        for (const [index, { start, end }] of transcript.words.entries()) {
          for (const off of [(back.words[index]?.start ?? 0n) - start, (back.words[index]?.end ?? 0n) - end]) expect(off >= -1n && off <= 1n).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(SAMPLES)("%s becomes what Adobe's schema asks for, and comes back with every word and time", (name) => {
    const { transcript } = sample(name);
    const written = writePremiereTranscript(transcript);
    expect(faults(written)).toEqual([]);
    expect(timedWords(reading(written).transcript)).toEqual(timedWords(transcript));
  });

  it("gives a person without an id the same one every time, and two of one name different ones", () => {
    const talk = spoken("Anna: Hello.");
    const named = (...names: string[]): { readonly id: string; readonly name: string }[] =>
      JSON.parse(writePremiereTranscript({ ...talk, speakers: names.map((name, index) => ({ id: `spk_${index}`, name })) })).speakers;
    expect(named("Anna", "Ben")[0]).toEqual(named("Anna")[0]);
    expect(new Set(named("Anna", "Anna").map(({ id }) => id)).size).toBe(2);
  });

  it("says what it has no place for, and nothing where it has room for all", () => {
    const { transcript } = sample("premiere.json");
    expect(whatIsLost(transcript, "premiere")).toEqual(['Premiere has no place for the tags "tail".', 'Premiere does not list the language "und-zz" (written as "??-??").']);
    expect(whatIsLost(spoken("Anna: Hello [um] there."), "premiere")).toEqual([]);
  });
});

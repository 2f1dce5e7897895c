import fc from "fast-check";
import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { clip, find, indexOf, smallTalk } from "./spoken-clips";

const INDEX = indexOf(
  clip("A", `${smallTalk(40)}\nAnna: The lighthouse, the "lamp" and <b>the keeper</b>. [laughter]\n${smallTalk(40, "Ben")}`, { bin: "Day 1", recordedOn: "2026-01-01" }),
  clip("B", "Ben: Yes."),
  clip("C", { language: "und", speakers: [], words: [], segments: [] }),
);

const query = fc.oneof(
  fc.array(fc.constantFrom("lighthouse", "Ben", "lamp", "the", "chair", "what", '"', "“", "<b>", "discuss", "7", "lihgt", "*", "\\", "NaN", "constructor", "__proto__"), { maxLength: 6 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

const filters = fc.record({
  speakers: fc.constantFrom([], ["Ben"], ["Nobody"]),
  bins: fc.constantFrom([], ["Day 1"], [""]),
  maxDuration: fc.constantFrom(null, 0n, ticksFromSeconds(4)),
  minConfidence: fc.constantFrom(null, 1),
});

describe("searchSelects, whatever is asked", () => {
  it("answers within the clip, in finite numbers, best first, no more than wanted, and the same twice", () => {
    const meaning = { query: Float32Array.of(1, 0), vectorsOf: () => [Int8Array.of(0, 0)] };
    fc.assert(
      fc.property(query, filters, fc.constantFrom("bites" as const, "discussed" as const), fc.integer({ min: 0, max: 4 }), fc.boolean(), (text, wanted, list, limit, withMeaning) => {
        const ask = () => find(INDEX, text, { filters: wanted, list, limit, ...(withMeaning ? { meaning } : {}) });
        const found = ask();
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const [k, { words, start, end, score, why, mediaId }] of found.entries()) {
          const { transcript } = INDEX.clips.find((each) => each.clip.mediaId === mediaId)?.clip ?? {};
          expect(words.first >= 0 && words.first < words.end && words.end <= (transcript?.words.length ?? 0) && start <= end).toBe(true);
          expect(Number.isFinite(score) && score <= (found[k - 1]?.score ?? Infinity)).toBe(true);
          expect(why.sentence).toMatch(/^[A-Z“"]|^\S/);
          expect(why.highlights.every(({ word }) => word >= words.first && word < words.end)).toBe(true);
        }
        expect(ask()).toEqual(found);
      }),
    );
  });
});

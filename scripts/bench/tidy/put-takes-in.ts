import type { SeededRandom } from "../match/seeded-random";
import { sentencesOfSpeech, type Said } from "./speech";

/** How a put-in take differs from what follows it. */
export type TakeKind = "the same" | "breaks off" | "reworded" | "two sentences" | "ends differently";

/** A take that was put in: where its words lie. */
export type PutIn = { readonly kind: TakeKind; readonly first: number; readonly end: number };

const KINDS: readonly TakeKind[] = ["the same", "breaks off", "reworded", "two sentences", "ends differently"];
const SHARE_OF_SENTENCES = 0.1;
const ANNOUNCED = 0.3;
const SAID_TWICE_BEFORE = 0.25;
const ANNOUNCEMENTS = ["Sorry, let me start again.", "Let me say that again.", "Okay, again.", "Sorry.", "No, wait.", "Can I do that again?", "One more time.", "Take two.", "Ugh, sorry.", "Oh God, okay.", "Sorry, I messed that up.", "Let me rephrase."];
const OTHER_WORDS = "this that really thing we it also quite maybe just people time um uh so well like".split(" ");
const BREAKS = [".", "—", "...", ""];

/** Puts takes before every tenth sentence of 5 to 40 words: whole, broken off, reworded (15 to 40 % of the words), as a pair of sentences, or with another ending. */
export function putTakesIn(speech: readonly Said[], random: SeededRandom): { readonly speech: readonly Said[]; readonly takes: readonly PutIn[] } {
  const sentences = sentencesOfSpeech(speech);
  const out: Said[] = [];
  const takes: PutIn[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] ?? [];
    if (sentence.length < 5 || sentence.length > 40 || random.uniform(0, 1) > SHARE_OF_SENTENCES) {
      out.push(...sentence);
      continue;
    }
    const kind = oneOf(KINDS, random);
    const next = sentences[i + 1];
    const isPair = kind === "two sentences" && next?.[0]?.speaker === sentence[0]?.speaker;
    const keeper = isPair && next ? [...sentence, ...next] : sentence;
    if (isPair) i++;
    for (let times = random.uniform(0, 1) < SAID_TWICE_BEFORE ? 2 : 1; times > 0; times--) {
      const take = takeOf(keeper, kind, oneOf(sentences, random), random);
      takes.push({ kind, first: out.length, end: out.length + take.length });
      out.push(...withBreath(take.map((said) => ({ ...said, take: takes.length })), random));
      if (random.uniform(0, 1) < ANNOUNCED) out.push(...oneOf(ANNOUNCEMENTS, random).split(" ").map((text) => ({ text, speaker: sentence[0]?.speaker ?? null, take: null, pauseBefore: 0 })));
    }
    out.push(...withBreath(keeper, random));
  }
  return { speech: out, takes };
}

function takeOf(keeper: readonly Said[], kind: TakeKind, stranger: readonly Said[], random: SeededRandom): Said[] {
  switch (kind) {
    case "the same":
    case "two sentences":
      return [...keeper];
    case "breaks off":
      return endingIn(keeper.slice(0, Math.max(3, Math.floor(keeper.length * random.uniform(0.25, 0.75)))), oneOf(BREAKS, random));
    case "reworded":
      return reworded(keeper, random.uniform(0.15, 0.4), random);
    case "ends differently":
      return [...keeper.slice(0, Math.max(4, Math.floor(keeper.length * 0.6))), ...stranger.slice(-Math.max(2, Math.floor(keeper.length * 0.3))).map((said) => ({ ...said, speaker: keeper[0]?.speaker ?? null }))];
  }
}

/** A third of the changes leaves a word out, a third puts one in, a third puts another in its place. */
function reworded(keeper: readonly Said[], rate: number, random: SeededRandom): Said[] {
  const take = keeper.flatMap((said): Said[] => {
    const draw = random.uniform(0, 3);
    const other = { ...said, text: oneOf(OTHER_WORDS, random) };
    if (draw < rate) return [];
    if (draw < 2 * rate) return [said, other];
    return draw < 3 * rate ? [other] : [said];
  });
  return take.length >= 3 ? take : [...keeper];
}

function endingIn(words: readonly Said[], sign: string): Said[] {
  return words.map((said, i) => (i === words.length - 1 ? { ...said, text: said.text.replace(/[.,?!—]*$/, sign) } : said));
}

function withBreath(words: readonly Said[], random: SeededRandom): Said[] {
  const breath = random.uniform(0, 1) < 0.7 ? random.uniform(0.2, 1.7) : 0.2;
  return words.map((said, i) => (i === 0 ? { ...said, pauseBefore: breath } : said));
}

function oneOf<Thing>(things: readonly Thing[], random: SeededRandom): Thing {
  return things[Math.floor(random.uniform(0, things.length))]!;
}

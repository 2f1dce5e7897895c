import { counted } from "../../../basics/counted";
import { certainty, type Taste } from "./taste";
import { TASTE_FEATURES, type TasteFeature } from "./taste-features";

/** What was learnt, a sentence a leaning, the surest first; a sentence that says so where nothing was. */
export function tasteInWords(taste: Taste): readonly string[] {
  if (!taste.isOn) return ["Learning from your choices is off."];
  const leanings = TASTE_FEATURES.map((feature) => ({ feature, ...taste.features[feature], certainty: certainty(taste.features[feature]) }))
    .filter((leaning) => leaning.certainty > 0)
    .sort((one, two) => two.certainty - one.certainty || Math.abs(two.weight) - Math.abs(one.weight));
  if (leanings.length === 0) return [taste.choices === 0 ? "Nothing learnt yet." : `No leaning shows in ${counted(taste.choices, "choice")}.`];
  return leanings.map(({ feature, rank, more, less, certainty: sure }) => {
    const [up, down] = WORDS[feature];
    return `You ${sure >= 1 ? "tend to choose" : "may lean towards"} ${rank > 0 ? up : down} (${rank > 0 ? more : less} of ${counted(more + less, "choice")} between such looks).`;
  });
}

const WORDS: Readonly<Record<TasteFeature, readonly [more: string, less: string]>> = {
  lightness: ["brighter looks", "darker looks"],
  contrast: ["looks with more contrast", "looks with softer contrast"],
  warmth: ["warmer looks", "cooler looks"],
  tint: ["looks towards magenta", "looks towards green"],
  saturation: ["looks with more colour", "looks with less colour"],
  detail: ["crisper or grainier looks", "softer looks"],
  vignette: ["looks with darker corners", "looks with even corners"],
  strength: ["stronger looks", "gentler looks"],
  monochrome: ["black and white", "looks in colour"],
  film: ["film looks", "looks other than film"],
  dream: ["dream looks", "looks other than dream"],
  stylise: ["graphic and stylised looks", "natural looks"],
};

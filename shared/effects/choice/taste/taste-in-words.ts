import { counted } from "../../../words/counted";
import { certainty, type Taste } from "./taste";
import { TASTE_FEATURES, type TasteFeature } from "./taste-features";
import { say } from "../../../words/say";

/** What was learnt, a sentence a leaning, the surest first; a sentence that says so where nothing was. */
export function tasteInWords(taste: Taste): readonly string[] {
  if (!taste.isOn) return [say`Learning from your choices is off.`];
  const leanings = TASTE_FEATURES.map((feature) => ({ feature, ...taste.features[feature], certainty: certainty(taste.features[feature]) }))
    .filter((leaning) => leaning.certainty > 0)
    .sort((one, two) => two.certainty - one.certainty || Math.abs(two.weight) - Math.abs(one.weight));
  if (leanings.length === 0) return [taste.choices === 0 ? say`Nothing learnt yet.` : say`No leaning shows in ${counted(taste.choices, "choice")}.`];
  return leanings.map(({ feature, rank, more, less, certainty: sure }) => {
    const [up, down] = WORDS[feature];
    return say`You ${sure >= 1 ? say`tend to choose` : say`may lean towards`} ${rank > 0 ? up : down} (${rank > 0 ? more : less} of ${counted(more + less, "choice")} between such looks).`;
  });
}

const WORDS: Readonly<Record<TasteFeature, readonly [more: string, less: string]>> = {
  lightness: [say`brighter looks`, say`darker looks`],
  contrast: [say`looks with more contrast`, say`looks with softer contrast`],
  warmth: [say`warmer looks`, say`cooler looks`],
  tint: [say`looks towards magenta`, say`looks towards green`],
  saturation: [say`looks with more colour`, say`looks with less colour`],
  detail: [say`crisper or grainier looks`, say`softer looks`],
  vignette: [say`looks with darker corners`, say`looks with even corners`],
  strength: [say`stronger looks`, say`gentler looks`],
  monochrome: [say`black and white`, say`looks in colour`],
  film: [say`film looks`, say`looks other than film`],
  dream: [say`dream looks`, say`looks other than dream`],
  stylise: [say`graphic and stylised looks`, say`natural looks`],
};

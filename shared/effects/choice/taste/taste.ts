import { TASTE_FEATURES, type TasteFeature, type TasteFeatures } from "./taste-features";

/** What was learnt from an editor's choices: numbers that anybody can read, kept on this computer only. */
export type Taste = {
  /** Off: nothing is learnt, and nothing learnt is used. */
  readonly isOn: boolean;
  readonly choices: number;
  readonly features: Readonly<Record<TasteFeature, FeatureTaste>>;
};

/** One feature: its weight in the choice model, how often the chosen look had clearly more, or less, of it than most of what was shown, and what tells that from luck. */
export type FeatureTaste = {
  readonly weight: number;
  readonly more: number;
  readonly less: number;
  /** Sum of the chosen looks' ranks among what was shown, each from -0.5 (least of it) to 0.5; blind choices sum up to about 0. */
  readonly rank: number;
  /** The variance that this sum has for blind choices among the same looks. */
  readonly luck: number;
};

/** One choice: what was picked, and everything that stood beside it, the picked one included or not. */
export type TasteChoice = { readonly chosen: TasteFeatures; readonly shown: readonly TasteFeatures[] };

/** Nothing learnt yet, and the switch on. */
export const NEW_TASTE: Taste = { isOn: true, choices: 0, features: eachFeature(() => ({ weight: 0, more: 0, less: 0, rank: 0, luck: 0 })) };

/** How far one choice moves the weights; set on simulated editors so that a dozen choices show and a slip does not. */
const STEP = 0.6;

/** What a weight keeps at each choice: taste of fifty choices ago counts half. */
const KEPT = 0.986;

/** A look has clearly more of a feature than most from this rank on, and clearly less below its negative. */
const CLEARLY = 0.1;

/** Standard deviations of luck: a leaning below the first counts as chance, from the second on as taste. With twelve features, one blind editor in six passes the first once. */
const CHANCE = 2.4;
const TASTE = 3.2;

/** Learns from a choice among what was shown; what was passed over counts as much as what was picked. Off, or without anything passed over, nothing is learnt. */
export function learnFrom(taste: Taste, { chosen, shown }: TasteChoice): Taste {
  const passedOver = shown.filter((look) => TASTE_FEATURES.some((feature) => look[feature] !== chosen[feature]));
  if (!taste.isOn || passedOver.length === 0) return taste;
  const expected = expectedLook(taste, [chosen, ...passedOver]);
  return {
    ...taste,
    choices: taste.choices + 1,
    features: eachFeature((feature) => {
      const { weight, more, less, rank, luck } = taste.features[feature];
      const shownValues = [chosen, ...passedOver].map((look) => look[feature]);
      const [chosenRank = 0, ...otherRanks] = ranks(shownValues);
      return {
        weight: KEPT * weight + STEP * (chosen[feature] - expected[feature]),
        more: more + (chosenRank > CLEARLY ? 1 : 0),
        less: less + (chosenRank < -CLEARLY ? 1 : 0),
        rank: KEPT * rank + chosenRank,
        luck: KEPT ** 2 * luck + otherRanks.reduce((sum, other) => sum + other ** 2, chosenRank ** 2) / shownValues.length,
      };
    }),
  };
}

/** Each value's rank among all, from -0.5 to 0.5; equal ones share the middle of theirs, so that the mean is 0 however skewed the values are. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => values.reduce((sum, other) => sum + Math.sign(value - other), 0) / (2 * Math.max(1, values.length - 1)));
}

/** How much this editor would like a look, -1 to 1; 0 where nothing is known, where choices went either way, or with the switch off. */
export function tasteScore(taste: Taste, look: TasteFeatures): number {
  if (!taste.isOn) return 0;
  return Math.tanh(TASTE_FEATURES.reduce((sum, feature) => sum + taste.features[feature].weight * certainty(taste.features[feature]) * look[feature], 0) / 2);
}

/** How far choices differ from luck in one feature: 0 for chance, 1 for taste. */
export function certainty({ weight, rank, luck }: FeatureTaste): number {
  if (luck === 0 || Math.sign(weight) !== Math.sign(rank)) return 0;
  return Math.min(1, Math.max(0, (Math.abs(rank) / Math.sqrt(luck) - CHANCE) / (TASTE - CHANCE)));
}

/** Forgets everything; the switch stays as it is. */
export function eraseTaste(taste: Taste): Taste {
  return { ...NEW_TASTE, isOn: taste.isOn };
}

// The features that the model expects of a pick, by Luce's choice axiom (Bradley-Terry for more than two): the step towards what was picked is the likelihood's gradient.
function expectedLook(taste: Taste, looks: readonly TasteFeatures[]): TasteFeatures {
  const odds = looks.map((look) => Math.exp(TASTE_FEATURES.reduce((sum, feature) => sum + taste.features[feature].weight * look[feature], 0)));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return eachFeature((feature) => looks.reduce((sum, look, at) => sum + (look[feature] * odds[at]!) / all, 0));
}

/** One value for each feature. */
export function eachFeature<Value>(valueOf: (feature: TasteFeature) => Value): Record<TasteFeature, Value> {
  const [lightness, contrast, warmth, tint, saturation, detail, vignette, strength, monochrome, film, dream, stylise] = TASTE_FEATURES;
  return {
    lightness: valueOf(lightness),
    contrast: valueOf(contrast),
    warmth: valueOf(warmth),
    tint: valueOf(tint),
    saturation: valueOf(saturation),
    detail: valueOf(detail),
    vignette: valueOf(vignette),
    strength: valueOf(strength),
    monochrome: valueOf(monochrome),
    film: valueOf(film),
    dream: valueOf(dream),
    stylise: valueOf(stylise),
  };
}

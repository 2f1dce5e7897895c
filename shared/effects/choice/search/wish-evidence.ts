import { assertNever } from "../../../basics/assert-never";
import { changeInNumbers, measuredChanges, type ChangeAbout } from "../measured-changes";
import type { LookMeasures } from "../look-measures";
import type { LookFamily } from "../../looks/look";
import type { LookConcept, MeasuredTrait } from "./look-concepts";
import { framedPhrase, type LookTexts } from "./look-texts";
import type { Wish } from "./read-look-query";
import { say } from "../../../words/say";

/** How far a look has what a wish names: by its texts and effects (0-1), and by what it does to the frame (-1 to 1; null where that is not known). */
export type Evidence = { readonly told: number; readonly where: string | null; readonly measured: number | null; readonly onlyIntent: boolean; readonly called: Called };

/** Where a look bears the very words that were typed. */
export type Called = "name" | "tags" | null;

/** A slight wish is best met by this share of a full change. */
const SLIGHT = 0.35;

/** "Very" asks for this much of what counts as full. */
const VERY = 1.8;

/** Looks for evidence of a wish in looks, one after the other. */
export function evidenceOf(wish: Wish): (texts: LookTexts, family: LookFamily, measures: LookMeasures | null) => Evidence {
  const phrases = [...(wish.concept ? [...wish.concept.says, wish.concept.name] : []), wish.words.join(" ")].flatMap((phrase) => {
    const framed = framedPhrase(phrase);
    return framed === null ? [] : [{ phrase, framed }];
  });
  const traits = wish.concept?.does ?? [];
  const typed = framedPhrase(wish.words.join(" "));
  return (texts, family, measures) => ({
    ...toldOf(wish, phrases, texts, family),
    called: calledBy(typed, texts),
    measured: measures === null || traits.length === 0 ? null : measuredOf(traits, measures, wish.degree),
  });
}

type Phrase = { readonly phrase: string; readonly framed: string };

function toldOf({ words, concept }: Wish, phrases: readonly Phrase[], { name, tags, intent, shelf, made }: LookTexts, family: LookFamily): Omit<Evidence, "measured" | "called"> {
  const inText = (text: string) => phrases.find(({ framed }) => text.includes(framed))?.phrase;
  const told = (share: number, where: string, onlyIntent = false) => ({ told: share, where, onlyIntent });
  const named = inText(name);
  if (named !== undefined) return told(1, say`named “${named}”`);
  const tagged = inText(tags);
  if (tagged !== undefined) return told(0.95, say`tagged “${tagged}”`);
  const used = concept ? concept.uses?.exec(made)?.[0] : words.find((word) => made.toLowerCase().includes(word));
  if (used !== undefined) return told(0.9, `uses ${used.toLowerCase()}`);
  if (concept ? concept.family === family : inText(shelf) !== undefined) return told(0.85, say`a ${family} look`);
  const intended = inText(intent);
  if (intended !== undefined) return told(0.6, say`“${intended}” in its intent`, true);
  return { told: 0, where: null, onlyIntent: false };
}

function calledBy(typed: string | null, { wholeName, name, tags }: LookTexts): Called {
  if (typed === null) return null;
  if (wholeName.includes(typed) || name.includes(typed)) return "name";
  return tags.includes(typed) ? "tags" : null;
}

function measuredOf(traits: readonly MeasuredTrait[], measures: LookMeasures, degree: Wish["degree"]): number {
  const shares = traits.map(({ measure, none, full }) => inDegree((measures[measure] - none) / (full - none), degree));
  return 0.5 * Math.min(...shares) + (0.5 * shares.reduce((sum, each) => sum + each, 0)) / shares.length;
}

/** From -1 to 1. */
function inDegree(share: number, degree: Wish["degree"]): number {
  const clamped = (value: number) => Math.min(1, Math.max(-1, value));
  switch (degree) {
    case "any":
      return clamped(share);
    case "very":
      return clamped(share / VERY);
    case "slightly":
      return clamped(share <= 0 ? share : 1 - Math.abs(share - SLIGHT) / SLIGHT);
    default:
      return assertNever(degree);
  }
}

/** What was measured of a concept's traits, as the tile says it: "warmer (b* +6)". */
export function measuredInWords(concept: LookConcept, measures: LookMeasures): string | null {
  const about = new Set<ChangeAbout>(concept.does.flatMap(({ measure }) => aboutOf(measure)));
  const changes = measuredChanges(measures).filter((change) => about.has(change.about));
  if (about.size === 0) return say`overall difference ${Math.round(measures.difference)}`;
  return changes.length === 0 ? null : changes.map((change) => `${change.amount > 0 ? change.up : change.down} (${changeInNumbers(change)})`).join(", ");
}

function aboutOf(measure: MeasuredTrait["measure"]): readonly ChangeAbout[] {
  switch (measure) {
    case "vignette":
      return ["corners"];
    case "splitTone":
      return ["split"];
    case "difference":
    case "clipped":
      return [];
    default:
      return [measure];
  }
}

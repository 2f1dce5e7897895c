import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { counted } from "../../../shared/words/counted";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { standInFor } from "../../../shared/effects/after-effects/for-after-effects";
import { lookNeeds, type LookNeeds } from "../../../shared/effects/looks/look-needs";
import type { Look } from "../../../shared/effects/looks/look";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookKey } from "../looks/look-key";
import { say } from "../../../shared/words/say";

/** A look in the words that stand under its picture. */
export type TileWords = {
  readonly name: string;
  /** "warmer, softer contrast". */
  readonly changes: string;
  /** "b* +6, lightness -8". */
  readonly numbers: string;
  readonly badges: readonly string[];
  /** All of it as a screen reader says it. */
  readonly spoken: string;
};

type AboutLook = Pick<EffectPreviewsState, "app" | "kept" | "calibration" | "installed">;

/** What a tile says: what the look does to this frame, and how far its picture can be trusted. `alike` are the looks left out because they look like it. */
export function tileWords(look: Look, measures: LookMeasures | null, alike: number, about: AboutLook): TileWords {
  const said = measures ? measuresInWords(measures) : { words: "", numbers: "", spoken: "" };
  const badges = badgesOf(look, about);
  const isFavourite = about.kept.favourites.has(lookKey(look));
  const spoken = [look.name, said.spoken.replace(/\.$/, ""), ...badges, ...(isFavourite ? ["favourite"] : []), ...(alike > 0 ? [say`${counted(alike, "more look")} like this one`] : [])];
  return { name: look.name, changes: said.words, numbers: said.numbers, badges, spoken: spoken.filter((each) => each !== "").join(", ") };
}

/** How far the picture of a look can be trusted, and what it asks for. */
export function badgesOf(look: Look, { app, kept, calibration, installed }: AboutLook): readonly string[] {
  if (!lookFits(look, app, installed).ok) return [lookFits(look, app, null).ok ? say`this host lacks an effect` : app === "premiere" ? say`After Effects only` : say`Premiere only`];
  const needs = lookNeeds(look);
  const measured = kept.badges.get(lookKey(look));
  // Where this host's Lumetri was measured, its part of the picture is no guess.
  const guessed = needs.approximations.filter((effect) => calibration.profile === null || effect !== "Lumetri Color");
  return [
    ...(measured ? [say`measured in your host: ΔE ${measured.difference.toFixed(1)}`] : guessed.length > 0 ? [say`approximation`] : []),
    ...(needs.fineDetail ? [say`fine detail: open at full size`] : []),
    ...(needs.alpha ? [say`needs transparency`] : []),
    ...(needs.moves ? [say`moves`] : []),
    ...(app === "after-effects" ? inAfterEffects(look, needs.lowestBitDepth) : []),
  ];
}

function inAfterEffects({ stack }: Look, lowestBitDepth: LookNeeds["lowestBitDepth"]): readonly string[] {
  const standIns = new Set(stack.flatMap(({ effect }) => standInFor(effect)?.by ?? []));
  return [
    ...(standIns.size > 0 ? [`by ${[...standIns].join(", ")}`] : []),
    // The port does not tell how deep the project is.
    ...(lowestBitDepth === 8 ? [say`rounds to 8 bit in 16 or 32 bit projects`] : lowestBitDepth === 16 ? [say`rounds to 16 bit in 32 bit projects`] : []),
  ];
}

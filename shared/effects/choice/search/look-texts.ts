import { findEffect } from "../../all-effects";
import type { Look } from "../../looks/look";
import { stemsOf, wordsOf } from "./look-words";

/** A look as search reads it: stems of its texts, each joined and framed by spaces, so that a phrase is found as a whole; without what they say the look lacks ("without grain", "cut the haze"). */
export type LookTexts = {
  /** With what it says the look lacks: an editor may type the name itself. */
  readonly wholeName: string;
  readonly name: string;
  readonly tags: string;
  readonly intent: string;
  readonly shelf: string;
  /** Names of its effects and of the settings that it moves. */
  readonly made: string;
  readonly words: readonly string[];
};

/** Reads a look's texts; the same look is read once. */
export function lookTexts(look: Look): LookTexts {
  const known = READ.get(look);
  if (known) return known;
  const texts = readTexts(look);
  READ.set(look, texts);
  return texts;
}

const READ = new WeakMap<Look, LookTexts>();

function readTexts({ name, tags, intent, family, stack }: Look): LookTexts {
  const specs = stack.map(({ effect, params }) => ({ effect, params, spec: findEffect(effect)?.spec }));
  const made = specs.flatMap(({ effect, params, spec }) => {
    const settings = spec?.params.filter((param) => params[param.id] !== undefined && String(params[param.id]) !== String(param.default)) ?? [];
    return [effect, spec?.displayName ?? "", ...settings.map((param) => param.name)];
  });
  return {
    wholeName: ` ${stemsOf(name).join(" ")} `,
    name: framed([name]),
    tags: framed(tags),
    intent: framed([intent]),
    shelf: framed([family]),
    made: made.join(" | "),
    words: wordsOf([name, ...tags, intent, family, ...specs.map(({ spec }) => spec?.displayName ?? "")].join(" ")).filter((word) => word.length >= SHORTEST),
  };
}

/** Shorter words tell nothing about a look. */
const SHORTEST = 3;

/** The words that looks are written in, as they are written: what a mistyped word may have meant. */
export function vocabularyOf(looks: readonly Look[]): ReadonlySet<string> {
  return new Set(looks.flatMap((look) => lookTexts(look).words));
}

/** A word or phrase as it would stand in a framed text, endings aside; null for one without words. */
export function framedPhrase(phrase: string): string | null {
  const stems = stemsOf(phrase);
  return stems.length === 0 ? null : ` ${stems.join(" ")} `;
}

const LACKS = /\b(?:no|not|without|never|nothing|instead of|nor|less|cuts?|removes?|takes? (?:the|a))\b[^,;.:]*/gi;

function framed(texts: readonly string[]): string {
  return ` ${texts.map((text) => stemsOf(text.replace(LACKS, " ")).join(" ")).join(" | ")} `;
}

import type { Look } from "../../looks/look";
import type { LookMeasures } from "../look-measures";
import { framedPhrase, lookTexts, vocabularyOf } from "./look-texts";
import { readLookQuery, type LookQuery, type Wish } from "./read-look-query";
import { evidenceOf, measuredInWords, type Called, type Evidence } from "./wish-evidence";
import { say } from "../../../words/say";

/** A look that can be found; with measures on the editor's frame, what it does counts more than what it says. */
export type SearchableLook = { readonly look: Look; readonly measures: LookMeasures | null };

/** A look that answers a search: how well (0-1), why in a few words, and whether all that was asked for stands in its name, or in its name and tags: such a look is always found, however little of it is seen on the frame. */
export type FoundLook = { readonly look: Look; readonly relevance: number; readonly why: string; readonly called: Called };

/** Below this a look answers so little that showing it would look like a mistake, unless it is called by what was typed. */
const LEAST_RELEVANCE = 0.2;

/** A look that measurably does this much of what was ruled out is out, whatever its texts say. */
const RULED_OUT = 0.25;

/**
 * The looks that answer a search in an editor's words, best first: "warm, low contrast, no grain". What is ruled out ("no", "not", "without", "-") never comes back.
 * Nothing asked, or only things ruled out: everything that is left, in its own order. Only unknown words: nothing.
 */
export function searchLooks(query: string, candidates: readonly SearchableLook[]): readonly FoundLook[] {
  const { wishes, unknown } = readLookQuery(query, vocabularyOf(candidates.map(({ look }) => look)));
  if (wishes.length === 0 && unknown.length > 0) return [];
  const questions = wishes.map((wish) => ({ wish, ask: evidenceOf(wish) }));
  const typed = framedPhrase(query.slice(0, LONGEST_NAME)) ?? "";
  return candidates
    .flatMap((candidate) => named(candidate.look, typed) ?? answer(candidate, questions) ?? [])
    .filter(({ relevance, called }) => relevance >= LEAST_RELEVANCE || called !== null)
    .sort((one, two) => two.relevance - one.relevance);
}

/** A search as it was understood, for the line below the field: "warm · soft contrast · without grain. Nothing is known as “flurb”."; null for an empty one. */
export function searchInWords(query: string, candidates: readonly SearchableLook[]): string | null {
  const read = readLookQuery(query, vocabularyOf(candidates.map(({ look }) => look)));
  const parts = [read.wishes.map(wishInWords).join(" · "), unknownInWords(read)].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(". ");
}

/** Typing at least two words of a look's name is asking for that look, whatever else the words mean. */
function named(look: Look, typed: string): FoundLook | null {
  return typed.trim().includes(" ") && lookTexts(look).wholeName.includes(typed) ? { look, relevance: 1, why: say`named so`, called: "name" } : null;
}

const LONGEST_NAME = 80;

type Question = { readonly wish: Wish; readonly ask: ReturnType<typeof evidenceOf> };

function answer({ look, measures }: SearchableLook, questions: readonly Question[]): FoundLook | null {
  const texts = lookTexts(look);
  const scores: number[] = [];
  const why: string[] = [];
  const called: Called[] = [];
  for (const { wish, ask } of questions) {
    const evidence = ask(texts, look.family, measures);
    if (!wish.isWanted) {
      if (isRuledOut(evidence)) return null;
      why.push(wishInWords(wish));
      continue;
    }
    scores.push(scoreOf(evidence, measures));
    called.push(evidence.called);
    why.push(...reasons(wish, evidence, measures));
  }
  if (scores.length === 0) return { look, relevance: 1, why: why.join(", "), called: null };
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // One wish met fully does not make up for another not met at all.
  return { look, relevance: 0.5 * mean + 0.5 * Math.min(...scores), why: [...new Set(why)].join(", "), called: calledByAll(called) };
}

function calledByAll(called: readonly Called[]): Called {
  if (called.includes(null)) return null;
  return called.includes("tags") ? "tags" : "name";
}

function isRuledOut({ told, measured, onlyIntent }: Evidence): boolean {
  if (measured !== null && measured >= RULED_OUT) return true;
  // "Lifts a dark scene" is no dark look where it measurably is not.
  if (onlyIntent && measured !== null && measured <= 0) return false;
  return told > 0;
}

/** What a look does counts three quarters, what it says one; where it does nothing of the kind, its word counts half, and where it does the opposite, next to nothing. */
function scoreOf({ told, measured }: Evidence, measures: LookMeasures | null): number {
  if (measured === null || measures === null) return told;
  if (measured < -OPPOSITE) return 0.1 * told;
  const done = Math.max(0, measured) * (told > 0 ? 1 : restraint(measures.difference));
  return 0.75 * done + (0.5 - 0.25 * Math.max(0, measured)) * told;
}

/** Below this share of a full change the other way, a look does nothing of the kind either way. */
const OPPOSITE = 0.1;

/** From this difference on (mean CIEDE2000) a look does so much else that what was asked for is a side effect, unless it says so; twice as far on it counts half. */
const MUCH_ELSE = 12;

function restraint(difference: number): number {
  return 1 - 0.5 * Math.min(1, Math.max(0, difference / MUCH_ELSE - 1));
}

function reasons({ concept }: Wish, { where, measured }: Evidence, measures: LookMeasures | null): readonly string[] {
  const seen = concept && measures && measured !== null && measured > 0 ? measuredInWords(concept, measures) : null;
  return [...(seen === null ? [] : [seen]), ...(where === null ? [] : [where])];
}

function wishInWords({ concept, words, degree, isWanted }: Wish): string {
  const name = concept?.name ?? words.join(" ");
  return `${isWanted ? "" : `${say`without`} `}${degree === "any" ? "" : `${degree} `}${name}`;
}

function unknownInWords({ unknown }: LookQuery): string {
  return unknown.length === 0 ? "" : say`Nothing is known as ${unknown.map((word) => `“${word}”`).join(" or ")}`;
}

import * as v from "valibot";
import { boundedJson } from "../../../basics/bounded-json";
import { toJsonText } from "../../../basics/json-text";
import { flagSchema, numberFrom, oneOf, wholeFrom } from "../../../basics/plain-schemas";
import { eachFeature, NEW_TASTE, type Taste } from "./taste";
import { say } from "../../../words/say";

const FORMAT = "trimbin-taste/1";

/** More choices than an editor makes in a life. */
const MOST_CHOICES = 10_000_000;

/** Weights stay far below this: each choice moves one by less than 2, and older ones fade. */
const LARGEST_WEIGHT = 100;

/** A taste takes a few kilobytes. */
const MAX_TEXT = 1_000_000;

const featureSchema = v.strictObject({ weight: numberFrom(-LARGEST_WEIGHT, LARGEST_WEIGHT), more: wholeFrom(0, MOST_CHOICES), less: wholeFrom(0, MOST_CHOICES), rank: numberFrom(-MOST_CHOICES, MOST_CHOICES), luck: numberFrom(0, MOST_CHOICES) });

const tasteSchema = v.strictObject({ format: oneOf(FORMAT), isOn: flagSchema, choices: wholeFrom(0, MOST_CHOICES), features: v.strictObject(eachFeature(() => featureSchema)) });

const OFF = /"isOn"\s*:\s*false/;

/** The taste as JSON text, to be kept on this computer. */
export function tasteText(taste: Taste): string {
  return toJsonText({ format: FORMAT, ...taste });
}

/** Reads a kept taste. A damaged one is never half used: learning starts afresh, off where the damaged one still says so, and the problem tells. */
export function readTaste(text: string): { readonly taste: Taste; readonly problem: string | null } {
  const afresh = (why: string) => ({ taste: { ...NEW_TASTE, isOn: !OFF.test(text) }, problem: say`What was learnt from your choices cannot be read (${why}). Learning starts afresh; nothing else is lost.` });
  let data: unknown;
  try {
    data = boundedJson(text, MAX_TEXT);
  } catch {
    return afresh(say`it is not JSON`);
  }
  const parsed = v.safeParse(tasteSchema, data);
  if (!parsed.success) return afresh(`${v.getDotPath(parsed.issues[0]) ?? say`it`} ${parsed.issues[0].message}`);
  const { isOn, choices, features } = parsed.output;
  return { taste: { isOn, choices, features }, problem: null };
}

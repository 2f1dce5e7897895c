import { nestsDeeperThan } from "./nesting";

/** Deeper than any honest file: timelines nested forty times in each other take three hundred levels. */
const MAX_DEPTH = 512;

/** Plain data of JSON text that somebody else may have written. Throws, as JSON.parse does, also for what is longer than this or nests without end. */
export function boundedJson(text: string, longest: number): unknown {
  if (text.length > longest) throw new RangeError(`It is longer than ${longest} characters.`);
  if (nestsDeeperThan(text, MAX_DEPTH)) throw new RangeError(`It nests deeper than ${MAX_DEPTH} levels.`);
  return JSON.parse(text);
}

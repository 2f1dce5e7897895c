import type { CutMedia } from "../cut-list";

/** CMX3600 gives a reel eight characters. */
const REEL_LENGTH = 8;

/** Auxiliary and black, which mean no tape at all. */
const RESERVED: ReadonlySet<string> = new Set(["AX", "BL", "BLACK"]);

/**
 * A reel name for each media, by its id: the tape's name where it has one, else the file's, in capitals, digits and underscores, cut to eight
 * and told apart by a number at the end: "interview_anna_01.mov" is "INTERVIE", the next one "INTERVI2". Media of one tape share its reel.
 */
export function reelNames(media: readonly CutMedia[]): ReadonlyMap<string, string> {
  const byTape = new Map<string, string>();
  const taken = new Set<string>(RESERVED);
  const names = new Map<string, string>();
  for (const each of media) {
    const tape = each.reel === null ? null : byTape.get(each.reel);
    const name = tape ?? unusedName(each.reel ?? each.name.replace(/\.[^.]+$/, ""), taken);
    taken.add(name);
    if (each.reel !== null) byTape.set(each.reel, name);
    names.set(each.id, name);
  }
  return names;
}

function unusedName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  const base = plain === "" ? "REEL" : plain;
  const first = base.slice(0, REEL_LENGTH);
  if (!taken.has(first)) return first;
  for (let number = 2; ; number++) {
    const name = `${base.slice(0, REEL_LENGTH - String(number).length)}${number}`;
    if (!taken.has(name)) return name;
  }
}

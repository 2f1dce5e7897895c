import type { Utterance } from "../passage-words";

/** "ANNA: " in capitals is a name wherever it stands. */
const SHOUTED = /^(\p{Lu}[\p{Lu}\p{M}\d .'’&#-]{0,39}):(?:\s+|$)/u;

/** "Anna Berg: " may be a name, or the beginning of what is said ("Remember: …"). */
const WRITTEN = /^(\p{Lu}[\p{L}\p{M}\d.'’-]*(?: [\p{Lu}\d][\p{L}\p{M}\d.'’-]*){0,3}):\s+(?=\S)/u;

/** Who comes so often is a person; a word that begins a remark does not. */
const TIMES_A_NAME_RETURNS = 2;

const ARROWS = /^\s*>>+\s*/;
const DASH = /^\s*[-–—](?:\s+(?=\S)|(?=\p{Lu}))/u;

/** Names before a colon in mixed case that return often enough to be people. */
export function returningNames(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = WRITTEN.exec(line.replace(ARROWS, "").replace(DASH, ""))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= TIMES_A_NAME_RETURNS).map(([name]) => name));
}

/**
 * Who says each line of one subtitle. A name before a colon speaks until another does; so does nobody in particular, where arrows begin a line,
 * or dashes begin the lines of two people. `before` spoke last in the subtitle before this one.
 */
export function spokenLines(lines: readonly string[], names: ReadonlySet<string>, before: string | null): readonly Utterance[] {
  const isDialogue = DASH.test(lines[0] ?? "");
  let speaker = before;
  return lines.map((line) => {
    const startsAnew = ARROWS.test(line) || (isDialogue && DASH.test(line));
    const plain = startsAnew ? line.replace(ARROWS, "").replace(DASH, "") : line;
    const written = WRITTEN.exec(plain);
    const found = SHOUTED.exec(plain) ?? (written?.[1] !== undefined && names.has(written[1]) ? written : null);
    if (found?.[1] !== undefined) speaker = found[1];
    else if (startsAnew) speaker = null;
    return { speaker, text: found ? plain.slice(found[0].length) : plain };
  });
}

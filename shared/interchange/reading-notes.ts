import { say } from "../words/say";

/** Counts what a reader leaves out, and says it in one sentence a kind. */
export class ReadingNotes {
  readonly #counts = new Map<string, string[]>();

  /** Notes one more case; `about` is what happened, without a full stop. */
  add(about: string, name: string): void {
    const names = this.#counts.get(about);
    if (names) names.push(name);
    else this.#counts.set(about, [name]);
  }

  sentences(): string[] {
    return [...this.#counts].map(([about, names]) => `${about}: ${listed(names)}${names.length > 1 ? ` (${names.length})` : ""}.`);
  }
}

/** Names beyond these say no more. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const once = [...new Set(names)];
  const shown = once.slice(0, NAMED).join(", ");
  return once.length > NAMED ? say`${shown} and ${once.length - NAMED} more` : shown;
}

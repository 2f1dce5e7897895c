import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import type { HostWords } from "../../../shared/panel/host-words";
import type { Hero } from "./hero";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** A reference looked for among the other sequences of the project; they are read only when somebody asks. */
export type Elsewhere =
  | { readonly kind: "closed" }
  | { readonly kind: "reading" }
  /** At least one; the first is chosen until another one is. */
  | { readonly kind: "listed"; readonly heroes: readonly Hero[]; readonly chosen: Hero }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly text: ProblemText };

/** The other sequences of the project, by name; null when it was cancelled. */
export async function readElsewhere(host: HostPort, openGuid: string, words: HostWords, signal: AbortSignal): Promise<Elsewhere | null> {
  const listing = await host.readBin(signal);
  if (signal.aborted) return null;
  if (!listing.ok) return { kind: "failed", text: describeProblem(listing.problem) };
  const heroes = listing.value.sequences
    .filter(({ guid }) => guid !== openGuid)
    .map(({ guid, name }): Hero => ({ key: `sequence ${guid}`, name, where: say`another ${thing(words.sequence)}`, from: { kind: "sequence", guid } }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const [first] = heroes;
  return first ? { kind: "listed", heroes, chosen: first } : { kind: "none" };
}

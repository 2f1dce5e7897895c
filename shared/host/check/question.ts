import type { HostClock } from "../host-clock";
import type { HostQuestion } from "../check-port";
import type { MeasuredFigures } from "../host-profile";

/** What was found: a word or number that stands for it, what was seen, and what follows for the adapter. */
export type Found = { readonly value: string; readonly seen: string; readonly figures?: MeasuredFigures };

/** What every question works with, whatever it is asked of. */
export type Asking = {
  readonly clock: HostClock;
  /** Aborts when somebody cancels, and when the question has had its time. */
  readonly signal: AbortSignal;
  /** Asks the person at the host to do something there; resolves when they have, throws when they will not. */
  person(wish: string): Promise<void>;
};

/** One question to a host: on which ground it is asked, and how. What it throws is the reason why there is no answer. */
export type Question<Ground> = Omit<HostQuestion, "needsPerson"> & {
  readonly needsPerson?: true;
  /** How long the answer may take without a person; `ANSWER_MS` when left out. */
  readonly limitMs?: number;
  ask(ground: Ground, asking: Asking): Promise<Found>;
};

/** How long a question may take that says nothing else. */
export const ANSWER_MS = 10_000;

/** The question as it is shown before anybody consents. */
export function asListed({ id, asks, does, needsPerson }: Pick<Question<never>, "id" | "asks" | "does" | "needsPerson">): HostQuestion {
  return { id, asks, does, needsPerson: needsPerson === true };
}

/** An answer without figures. */
export function found(value: string, seen = ""): Found {
  return { value, seen };
}

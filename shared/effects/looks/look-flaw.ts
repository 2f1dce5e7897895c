import { say } from "../../words/say";

/** Why a look of a file cannot be used. */
export type LookFlaw = {
  /** The look's name, or its place in the file where it has none ("look 3"); null for a flaw of the file itself. */
  readonly look: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
  /** A whole sentence that says what is wrong and what would be right. */
  readonly reason: string;
};

/** One line to show: where the flaw is, and what it is. */
export function flawInWords({ look, line, reason }: LookFlaw): string {
  return say`${look === null ? "" : `${look}, `}line ${line}: ${reason}`;
}

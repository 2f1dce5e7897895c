import type { LevelsRow } from "../../../shared/color/output/levels";

/** One number of Levels in the host. */
export type LevelsAddress = { readonly index: number; readonly displayName: string; readonly neutral: number };

/** A row of Levels in the host. */
export type LevelsRowAddresses = { readonly [Name in keyof LevelsRow]: LevelsAddress };

/** Where a host keeps the numbers of Levels (Individual Controls). */
export type LevelsAddresses = {
  readonly matchName: string;
  readonly displayName: string;
  readonly red: LevelsRowAddresses;
  readonly green: LevelsRowAddresses;
  readonly blue: LevelsRowAddresses;
  /** The row of all channels together, which we leave alone; read so that a revert notices when somebody used it. */
  readonly all: LevelsRowAddresses;
};

/**
 * Levels (Individual Controls) of After Effects by the numbers in its parameters' match names. Low confidence: the numbers are those of a public Lottie renderer, nobody
 * known to us read them off a host. All but gamma 0-1. A host that numbers otherwise has no parameter there or another default, and the plan is refused or taken back.
 */
export const LEVELS_IN_AFTER_EFFECTS: LevelsAddresses = {
  matchName: "ADBE Pro Levels2",
  displayName: "Levels (Individual Controls)",
  red: row("Red ", 11),
  green: row("Green ", 18),
  blue: row("Blue ", 25),
  all: row("", 4),
};

function row(channel: string, first: number): LevelsRowAddresses {
  const address = (place: number, name: string, neutral: number): LevelsAddress => ({ index: first + place, displayName: `${channel}${name}`, neutral });
  return {
    inputBlack: address(0, "Input Black", 0),
    inputWhite: address(1, "Input White", 1),
    gamma: address(2, "Gamma", 1),
    outputBlack: address(3, "Output Black", 0),
    outputWhite: address(4, "Output White", 1),
  };
}

/** Every number of the effect that we know, by rising index. */
export function levelsNumbers({ all, red, green, blue }: LevelsAddresses): LevelsAddress[] {
  return [all, red, green, blue].flatMap((each) => Object.values(each)).sort((a, b) => a.index - b.index);
}

/** The parameter indexes to read. */
export function levelsIndexes(addresses: LevelsAddresses): number[] {
  return levelsNumbers(addresses).map(({ index }) => index);
}

import { Random } from "../fuzz/random";

/** By switch: its values. */
export type SwitchValues<Switches> = { readonly [Name in keyof Switches]: readonly Switches[Name][] };

/**
 * A setting of all switches for each round: over as many rounds as a switch has values each of them comes once, in an order drawn anew each time, so that every
 * value has its share and the combinations are any.
 */
export function rotateSwitches<Switches extends object>(values: SwitchValues<Switches>, round: number, seed: number): Switches {
  const entries = Object.entries<readonly unknown[]>(values).map(([name, all], index) => {
    const lap = Math.floor(round / all.length);
    return [name, shuffled(all, seed + 7919 * index + 104_729 * lap)[round % all.length]];
  });
  // One value of its own list for each name.
  return Object.fromEntries(entries) as Switches;
}

function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const random = new Random(seed);
  return values.map((value) => ({ value, at: random.next() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

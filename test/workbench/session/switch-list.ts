/** One unknown of a simulated host as the page offers it. */
export type SwitchEntry<Switches> = { readonly key: keyof Switches & string; readonly label: string; readonly values: readonly string[] };

/** A switch's value as the select shows it. */
export function switchValue<Switches>(switches: Switches, key: keyof Switches & string): string {
  return String(switches[key]);
}

/** The switches with one of them set, as a number where it is one; a value the list does not offer changes nothing. */
export function withSwitch<Switches extends object>(switches: Switches, list: readonly SwitchEntry<Switches>[], key: string, value: string): Switches {
  const entry = list.find((each) => each.key === key);
  if (!entry?.values.includes(value)) return switches;
  return { ...switches, [key]: typeof switches[entry.key] === "number" ? Number(value) : value };
}

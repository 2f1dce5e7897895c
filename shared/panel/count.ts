/** "1 shot", "7 shots". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** A name that fits into a line of a host's menu: at most 40 characters. */
export function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

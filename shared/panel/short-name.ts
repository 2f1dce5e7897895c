/** A name that fits into a line of a host's menu: at most 40 characters. */
export function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

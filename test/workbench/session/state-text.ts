/** A project's contents as one JSON text, ticks as decimal strings and maps as lists of entries. */
export function stateText(state: object): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return value instanceof Map ? [...value] : value;
  });
}

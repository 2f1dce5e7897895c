/** Longer ones are cut where we show names, so they could not be compared. */
const MAX_NAME = 200;

/** Signs that turn the writing direction, or that no name field takes. */
const ODD_SIGNS = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Why a host may not keep this name as it is; null for a name that it will. */
export function oddityOfName(name: string): string | null {
  if (name.trim() === "") return "an empty name";
  if (name !== name.trim()) return "a name with spaces around it";
  if (name.length > MAX_NAME) return `a name of ${name.length} characters`;
  return ODD_SIGNS.test(name) ? "a name with line breaks or invisible signs" : null;
}

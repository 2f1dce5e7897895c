/** Longest name of a marker; its comment holds the rest. */
const LONGEST_NAME = 60;

/** The text as the name of a marker: on one line, and cut where it is too long to be read beside others. */
export function plainMarkerName(text: string): string {
  const name = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const signs = [...name];
  return signs.length <= LONGEST_NAME ? name : `${signs.slice(0, LONGEST_NAME - 1).join("").trimEnd()}…`;
}

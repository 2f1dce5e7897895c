const MAX_SHOWN = 200;

/** A name of the host's as it goes into messages, labels and receipts: one line, without the signs that turn the writing direction, not endless. */
export function shownName(name: string): string {
  const plain = [...name.replace(/[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")];
  return plain.length > MAX_SHOWN ? `${plain.slice(0, MAX_SHOWN - 1).join("")}…` : plain.join("");
}

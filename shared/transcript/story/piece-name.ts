/** Longest name that a bin's column shows without being cut, by eye; hosts take more. */
const LONGEST = 48;

/** Names for subclips, each the only one: speaker, number of the bite, its first words. "ANNA 003 I left the island". */
export class PieceNames {
  readonly #taken: Set<string>;

  /** `taken` are the names that are in the project already. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** A name for one piece. `piece` counts the pieces of its bite from 0; null where it is the only one. */
  next(whose: string, number: number, piece: number | null, text: string): string {
    const head = `${plain(whose).toUpperCase()} ${String(number).padStart(3, "0")}${piece === null ? "" : letterOf(piece)}`.trim();
    const base = shortened(`${head} ${plain(text)}`.trim(), LONGEST);
    let name = base;
    for (let copy = 2; this.#taken.has(name.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      name = `${shortened(base, LONGEST - mark.length)}${mark}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Letters, digits, apostrophes and hyphens; whatever else a name field, an EDL or a file system may stumble over is a space. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, " ")
    .trim();
}

function letterOf(piece: number): string {
  return piece < 26 ? String.fromCharCode(97 + piece) : `.${piece + 1}`;
}

/** Whole words as far as they fit; a first word that is too long by itself is cut. */
function shortened(text: string, length: number): string {
  const signs = [...text];
  if (signs.length <= length) return text;
  const cut = signs.slice(0, length + 1).join("");
  const space = cut.lastIndexOf(" ");
  return (space > length / 2 ? cut.slice(0, space) : signs.slice(0, length).join("")).trim();
}

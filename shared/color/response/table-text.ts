import { LATTICE_POINTS } from "./color-lattice";

/** Printable letters that JSON leaves as they are: "#" to "~" without the backslash. */
const LETTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter((letter) => letter !== "\\");
const BASE = LETTERS.length;

/** Values lie between minus and plus this; two letters make steps of a tenth of a byte. */
const REACH = 1.45;
const STEPS = BASE * BASE - 1;

/** The letters of one table. */
export const TABLE_TEXT = new RegExp(`^[#-\\[\\]-~]{${LATTICE_POINTS * 6}}$`);

/** A table over the lattice as text, two letters a value; values beyond 1.45 either way are held there. Zero stays exactly zero. */
export function tableToText(table: Float32Array): string {
  const parts: string[] = [];
  for (const value of table) {
    const level = Math.min(STEPS, Math.max(0, STEPS / 2 + Math.round((value / REACH) * (STEPS / 2))));
    parts.push(LETTERS[Math.floor(level / BASE)]!, LETTERS[level % BASE]!);
  }
  return parts.join("");
}

/** The table of a text that TABLE_TEXT accepts; every such text gives finite values. */
export function tableFromText(text: string): Float32Array {
  const digit = (at: number): number => {
    const code = text.charCodeAt(at) - 35;
    return code > 57 ? code - 1 : code;
  };
  return Float32Array.from({ length: text.length / 2 }, (_, at) => ((digit(at * 2) * BASE + digit(at * 2 + 1)) / (STEPS / 2) - 1) * REACH);
}

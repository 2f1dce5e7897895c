import { LOOKS_EXTENSION } from "../../../shared/effects/looks/look-file";
import { say } from "../../../shared/words/say";

/** Where looks go that are saved from the panel, if nothing is wrong with the file. */
const MINE = "my";

/** Longest name in the plugin's data, without its ending: file systems take 255 bytes. */
const LONGEST = 200;

/** Is this file written by the panel itself? */
export function isSavedHere(file: string): boolean {
  return /^my(-\d+)?\.looks\.json$/i.test(file);
}

/** The file that saved looks go to: never one with flaws, which saving would throw away. */
export function savedHereFile(flawed: ReadonlySet<string>): string {
  let file = `${MINE}${LOOKS_EXTENSION}`;
  for (let number = 2; flawed.has(file); number++) file = `${MINE}-${number}${LOOKS_EXTENSION}`;
  return file;
}

/** A name in the plugin's data for an imported file, of whatever alphabet; numbered where one of `taken` has it. */
export function importedFile(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  const stem = name.replace(/(\.looks)?\.json$/i, "").trim();
  const called = encoded(stem) === "" || isSavedHere(`${encoded(stem)}${LOOKS_EXTENSION}`) ? say`my looks` : stem;
  let file = `${encoded(called)}${LOOKS_EXTENSION}`;
  for (let number = 2; known.has(file.toLowerCase()); number++) file = `${encoded(called)} ${number}${LOOKS_EXTENSION}`;
  return file;
}

/** An own file as an editor knows it: “Свадьба 2”, or that it was saved here. */
export function fileInWords(file: string): string {
  if (isSavedHere(file)) return say`saved here`;
  return `“${file.slice(0, -LOOKS_EXTENSION.length).replace(/_([0-9a-f]{1,6})_/g, (written, hex: string) => letterOf(parseInt(hex, 16)) ?? written)}”`;
}

// The plugin's data takes plain names only: every other letter is written as its code point, _42f_, and read back for the editor.
function encoded(stem: string): string {
  let name = "";
  for (const letter of stem.normalize("NFC").replace(/\s+/g, " ")) {
    const written = /[A-Za-z0-9 ]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}_`;
    if (name.length + written.length > LONGEST) break;
    name += written;
  }
  return name.trim();
}

function letterOf(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

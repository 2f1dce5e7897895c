import blur from "./built-in/blur.looks.json";
import correction from "./built-in/correction.looks.json";
import creative from "./built-in/creative.looks.json";
import dream from "./built-in/dream.looks.json";
import film from "./built-in/film.looks.json";
import graphic from "./built-in/graphic.looks.json";
import legibility from "./built-in/legibility.looks.json";
import night from "./built-in/night.looks.json";
import stylise from "./built-in/stylise.looks.json";
import type { Look } from "./look";
import { flawInWords } from "./look-flaw";
import { readLooks } from "./read-looks";

/** The looks that come with Trimbin, shelf by shelf in the order of LOOK_FAMILIES. All are our own: see built-in/CREDITS.md. */
export const BUILT_IN_LOOKS: readonly Look[] = [correction, creative, film, night, dream, graphic, stylise, blur, legibility].flatMap(looksOf);

function looksOf(shelf: unknown): readonly Look[] {
  const { looks, flaws } = readLooks(JSON.stringify(shelf), { kind: "built-in" });
  if (flaws.length > 0) throw new Error(`A built-in look cannot be used. ${flaws.map(flawInWords).join(" ")}`);
  return looks;
}

import * as v from "valibot";
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
import { lookRecipeSchema } from "./look-file";
import { lookOf } from "./look-of-recipe";

/** The looks that come with Trimbin, shelf by shelf in the order of LOOK_FAMILIES. All are our own: see built-in/CREDITS.md. */
export const BUILT_IN_LOOKS: readonly Look[] = [correction, creative, film, night, dream, graphic, stylise, blur, legibility].flatMap(({ looks }) => looks.map(builtInLook));

// Their effects and values are checked by the tests, not each time a panel opens.
function builtInLook(recipe: unknown): Look {
  return lookOf(v.parse(lookRecipeSchema, recipe), { kind: "built-in" });
}

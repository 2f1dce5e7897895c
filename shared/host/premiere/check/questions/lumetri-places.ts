import type { LumetriAddresses, LumetriSlider, SliderAddress } from "../../../host-profile";
import { LUMETRI_26_3, LUMETRI_26_3_PARAM_COUNT } from "../../lumetri-addresses";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { paramNames } from "./effect-layouts";

/** Where Lumetri keeps the sliders of its Basic Correction in this build. */
export const lumetriPlaces: Question<CheckGround> = {
  id: "lumetri-places",
  asks: "Where does Lumetri keep its sliders?",
  does: "Puts Lumetri Color on the clip, reads the names of its parameters, and takes it off again.",
  async ask(ground) {
    const names = await ground.withEffect(LUMETRI_26_3.matchName, async () => paramNames(await ground.lastEffect()));
    const seen = `${names.length} parameters: ${names.map((name, i) => `${i} ${name}`).join(", ")}`;
    if (fits(LUMETRI_26_3, names)) return { value: "as known", seen, figures: { lumetri: LUMETRI_26_3 } };
    const english = ground.context.locale.toLowerCase().startsWith("en");
    // In another language the names say nothing, but as many parameters as in the known build are most likely those.
    if (!english && names.length === LUMETRI_26_3_PARAM_COUNT) return { value: "as known, named otherwise", seen };
    const moved = english ? moveTo(LUMETRI_26_3, names) : null;
    return moved ? { value: "moved", seen, figures: { lumetri: moved } } : { value: "unknown", seen };
  },
};

function fits({ sliders, others }: LumetriAddresses, names: readonly string[]): boolean {
  return [...Object.values(sliders), ...others].every(({ index, displayName }) => names[index] === displayName);
}

/** The sliders found by name, in the order in which they stand on screen; null unless each of them is found. Of two equal names the first after the one before it counts. */
function moveTo(known: LumetriAddresses, names: readonly string[]): LumetriAddresses | null {
  const all: readonly (readonly [LumetriSlider | null, SliderAddress])[] = [
    ...Object.entries(known.sliders).map(([name, slider]) => [name as LumetriSlider, slider] as const),
    ...known.others.map((slider) => [null, slider] as const),
  ].sort(([, a], [, b]) => a.index - b.index);
  const sliders = { ...known.sliders };
  const others: SliderAddress[] = [];
  let from = 0;
  for (const [name, slider] of all) {
    const index = names.indexOf(slider.displayName, from);
    if (index < 0) return null;
    from = index + 1;
    if (name === null) others.push({ ...slider, index });
    else sliders[name] = { ...slider, index };
  }
  return { ...known, sliders, others };
}

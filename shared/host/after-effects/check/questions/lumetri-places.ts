import { LUMETRI_IN_AFTER_EFFECTS } from "../../lumetri-addresses";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Where Lumetri keeps the sliders of its Basic Correction in this build, and how far they go. */
export const lumetriPlaces: Question<CheckGround> = {
  id: "lumetri-places",
  asks: "Where does Lumetri keep its sliders, and how far do they go?",
  does: "Puts Lumetri Color on the layer, reads names and limits of its sliders, and takes it off again.",
  async ask(ground) {
    const { matchName, sliders, others } = LUMETRI_IN_AFTER_EFFECTS;
    const wanted = [...Object.values(sliders), ...others];
    const seen = ground.withEffect(matchName, (effect) =>
      wanted.map(({ index, displayName }) => {
        const property = propertyOf(effect, `${matchName}-${String(index).padStart(4, "0")}`);
        return { displayName, name: property?.name ?? null, limits: property ? limitsOf(property) : "" };
      }),
    );
    const words = seen.map(({ displayName, name, limits }) => `${displayName}: ${name ?? "not there"} ${limits}`).join("; ");
    if (seen.some(({ name }) => name === null)) return { value: "unknown", seen: words };
    const named = seen.every(({ displayName, name }) => displayName === name);
    return named ? { value: "as known", seen: words, figures: { lumetri: LUMETRI_IN_AFTER_EFFECTS } } : { value: "as known, named otherwise", seen: words };
  },
};

function propertyOf(effect: AfterEffectsUXP.PropertyGroup, matchName: string): AfterEffectsUXP.Property | null {
  try {
    return (effect.property(matchName) as AfterEffectsUXP.Property | null) ?? null;
  } catch {
    return null;
  }
}

function limitsOf(property: AfterEffectsUXP.Property): string {
  return `${property.hasMin ? property.minValue : "-"} to ${property.hasMax ? property.maxValue : "-"}`;
}

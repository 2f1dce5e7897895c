import { HOST_EFFECTS } from "../effects/host-effects";
import type { SimulatedHost } from "../host/simulated-host";
import { shownName } from "./shown-name";

const VERSION = "1.0";

/** Entries that the real list has, too: obsolete effects, and pseudo effects without a category (measured on 26.0 by the authors of a public audit). */
const NOT_FOR_PEOPLE: readonly AfterEffectsUXP.EffectInfo[] = [
  { displayName: "Threshold", matchName: "ADBE Threshold", category: "_Obsolete", version: VERSION },
  { displayName: "CC Composite", matchName: "CC Composite", category: "_Obsolete", version: VERSION },
  { displayName: "Separate XYZ Position", matchName: "Pseudo/ADBE Separate XYZ Position", category: "", version: VERSION },
  { displayName: "Fade In Over Layer Below", matchName: "Pseudo/ADBE Fade In Over Layer", category: "", version: VERSION },
];

/** `Application.effects`. */
export function installedEffects({ options, switches }: SimulatedHost): AfterEffectsUXP.EffectInfo[] {
  const effects = HOST_EFFECTS.filter(({ matchName }) => !options.installed || options.installed.includes(matchName));
  const shown = effects.map(({ matchName, displayName, category }) => ({ displayName: shownName(displayName, switches), matchName, category, version: VERSION }));
  return [...shown, ...NOT_FOR_PEOPLE.map((effect) => ({ ...effect }))];
}

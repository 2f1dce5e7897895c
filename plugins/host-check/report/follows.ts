import { counted } from "../../../shared/words/counted";
import type { HostProfile, MeasuredFigures } from "../../../shared/host/host-profile";
import { say } from "../../../shared/words/say";

/** What an adapter takes from a measurement, in a sentence; `differs`: it did something else until now. */
export type Consequence = { readonly words: string; readonly differs: boolean };

/** What follows of the figures for the adapters, in words; those that differ from what was assumed come first. */
export function consequencesOf(figures: MeasuredFigures, profile: HostProfile): readonly Consequence[] {
  const { maxActions, pauseBetweenStepsMs, frames, lumetri, rollsBack, layouts } = figures;
  const found: Consequence[] = [];
  const note = (words: string, differs: boolean): void => void found.push({ words, differs });
  const compare = (words: string, now: string, before: string): void => note(now === before ? say`${words} ${now}, as before.` : say`${words} ${now}; ${before} was in use.`, now !== before);
  if (maxActions !== undefined) compare(say`Most changes that adapters put into one step:`, String(maxActions), String(profile.steps.maxActions));
  if (pauseBetweenStepsMs !== undefined) compare(say`Adapters wait between two steps:`, `${pauseBetweenStepsMs} ms`, `${profile.pauseBetweenStepsMs} ms`);
  if (frames !== undefined) {
    compare(say`Frames are asked for in this order:`, frames.formats.join(", "), profile.frames.formats.join(", "));
    compare(say`Adapters look for a late frame for:`, `${frames.fileTimeoutMs} ms`, `${profile.frames.fileTimeoutMs} ms`);
  }
  if (lumetri !== undefined) note(say`Lumetri's sliders are addressed where they were found.`, JSON.stringify(lumetri) !== JSON.stringify(profile.lumetri));
  if (rollsBack !== undefined) note(rollsBack ? say`An error inside a step takes back all of that step.` : say`An error inside a step leaves what was done before it; adapters take it back themselves.`, false);
  const effects = Object.keys(layouts ?? {}).length;
  if (effects > 0) note(say`Parameters are addressed in the order that was found, in ${counted(effects, "effect")}.`, false);
  return [...found.filter(({ differs }) => differs), ...found.filter(({ differs }) => !differs)];
}

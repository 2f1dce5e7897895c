import { BASIC_SLIDERS, mapSliders, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { LumetriAddresses, LumetriSlider, SliderAddress } from "../../../shared/host/host-profile";
import type { ClipSnapshot, EffectSnapshot } from "../../../shared/project/project-snapshot";

/** What Lumetri does on a clip already. */
export type CurrentGrade =
  /** None yet: a new one goes to the end of the chain. */
  | { readonly kind: "none"; readonly chainLength: number }
  /** The last Lumetri of the chain, which is what we move. */
  | { readonly kind: "sliders"; readonly occurrence: number; readonly correction: BasicCorrection; readonly names: SliderNames }
  /** It is there but must not be touched; `why` is a clause. */
  | { readonly kind: "unusable"; readonly why: string };

/** What this host calls the sliders: names are localised. */
type SliderNames = ReadonlyMap<LumetriSlider, string>;

/** Reads the grade of a clip whose effects were read, with the parameters that `addresses` name. */
export function readCurrentGrade(clip: ClipSnapshot, addresses: LumetriAddresses): CurrentGrade {
  if (clip.effects === null) return { kind: "unusable", why: "its effects could not be read" };
  const lumetris = clip.effects.filter((effect) => effect.matchName === addresses.matchName);
  const last = lumetris[lumetris.length - 1];
  if (!last) return { kind: "none", chainLength: clip.effects.length };
  return readSliders(last, lumetris.length - 1, addresses);
}

function readSliders(effect: EffectSnapshot, occurrence: number, addresses: LumetriAddresses): CurrentGrade {
  const names = new Map<LumetriSlider, string>();
  const values = new Map<LumetriSlider, number>();
  for (const [slider, address] of sliderEntries(addresses)) {
    const param = effect.params.find((candidate) => candidate.index === address.index);
    if (param?.state.kind === "keyframed") return { kind: "unusable", why: "its grade is keyframed, and this panel leaves keyframes alone" };
    if (param?.state.kind === "driven") return { kind: "unusable", why: `an expression drives the ${address.displayName} slider of its Lumetri` };
    if (typeof param?.state.value !== "number") return { kind: "unusable", why: `the ${address.displayName} slider of its Lumetri could not be read` };
    names.set(slider, param.displayName);
    values.set(slider, param.state.value);
  }
  return { kind: "sliders", occurrence, correction: mapSliders((slider) => values.get(slider) ?? addresses.sliders[slider].neutral), names };
}

/** Every slider with its address, in the host's order. */
export function sliderEntries(addresses: LumetriAddresses): (readonly [LumetriSlider, SliderAddress])[] {
  return BASIC_SLIDERS.map((slider) => [slider, addresses.sliders[slider]] as const);
}

/** The parameter indexes to read, so that a revert notices what somebody else moved. */
export function lumetriIndexes(addresses: LumetriAddresses): number[] {
  const all = [...sliderEntries(addresses).map(([, address]) => address), ...addresses.others];
  return all.map((address) => address.index).sort((a, b) => a - b);
}

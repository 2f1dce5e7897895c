import { assertNever } from "../../../shared/basics/assert-never";
import { mapSliders, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { LumetriAddresses, LumetriSlider } from "../../../shared/host/host-profile";
import type { ClipSnapshot, EffectSnapshot } from "../../../shared/project/project-snapshot";
import type { Carrier } from "../carrier/carrier";
import { sliderEntries } from "./lumetri-sliders";
import { say } from "../../../shared/words/say";

/** What the carrier of corrections does on a clip already. */
export type CurrentGrade =
  /** Nothing that we move: a new effect goes to the end of the chain, the nth of its kind. */
  | { readonly kind: "none"; readonly chainLength: number; readonly occurrence: number }
  /** The last Lumetri of the chain, which is what we move. */
  | { readonly kind: "sliders"; readonly occurrence: number; readonly correction: BasicCorrection; readonly names: SliderNames }
  /** It is there but must not be touched; `why` is a clause. */
  | { readonly kind: "unusable"; readonly why: string };

/** What this host calls the sliders: names are localised. */
type SliderNames = ReadonlyMap<LumetriSlider, string>;

/** Reads the grade of a clip whose effects were read, with the parameters that the carrier names. */
export function readCurrentGrade(clip: ClipSnapshot, carrier: Carrier): CurrentGrade {
  if (clip.effects === null) return { kind: "unusable", why: say`its effects could not be read` };
  const alike = clip.effects.filter((effect) => effect.matchName === carrier.addresses.matchName);
  const fresh: CurrentGrade = { kind: "none", chainLength: clip.effects.length, occurrence: alike.length };
  switch (carrier.kind) {
    case "lumetri": {
      const last = alike[alike.length - 1];
      return last ? readSliders(last, alike.length - 1, carrier.addresses) : fresh;
    }
    case "levels":
      // Levels that are there are seen in the frames and stay: more of them on top add up exactly, and what somebody else set is left alone.
      return fresh;
    default:
      return assertNever(carrier);
  }
}

function readSliders(effect: EffectSnapshot, occurrence: number, addresses: LumetriAddresses): CurrentGrade {
  const names = new Map<LumetriSlider, string>();
  const values = new Map<LumetriSlider, number>();
  for (const [slider, address] of sliderEntries(addresses)) {
    const param = effect.params.find((candidate) => candidate.index === address.index);
    if (param?.state.kind === "keyframed") return { kind: "unusable", why: say`its grade is keyframed, and this panel leaves keyframes alone` };
    if (param?.state.kind === "driven") return { kind: "unusable", why: say`an expression drives the ${address.displayName} slider of its Lumetri` };
    if (typeof param?.state.value !== "number") return { kind: "unusable", why: say`the ${address.displayName} slider of its Lumetri could not be read` };
    names.set(slider, param.displayName);
    values.set(slider, param.state.value);
  }
  return { kind: "sliders", occurrence, correction: mapSliders((slider) => values.get(slider) ?? addresses.sliders[slider].neutral), names };
}

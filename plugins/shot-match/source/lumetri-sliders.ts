import { BASIC_SLIDERS } from "../../../shared/color/sliders/basic-correction";
import type { LumetriAddresses, LumetriSlider, SliderAddress } from "../../../shared/host/host-profile";

/** Every slider with its address, in the host's order. */
export function sliderEntries(addresses: LumetriAddresses): (readonly [LumetriSlider, SliderAddress])[] {
  return BASIC_SLIDERS.map((slider) => [slider, addresses.sliders[slider]] as const);
}

/** The parameter indexes to read, so that a revert notices what somebody else moved. */
export function lumetriIndexes(addresses: LumetriAddresses): number[] {
  const all = [...sliderEntries(addresses).map(([, address]) => address), ...addresses.others];
  return all.map((address) => address.index).sort((a, b) => a - b);
}

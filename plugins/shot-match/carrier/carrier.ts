import { assertNever } from "../../../shared/basics/assert-never";
import { levelsResponse } from "../../../shared/color/output/levels-response";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { ReadScope } from "../../../shared/host/host-port";
import type { HostProfile, LumetriAddresses } from "../../../shared/host/host-profile";
import { lumetriIndexes } from "../source/lumetri-sliders";
import { LEVELS_IN_AFTER_EFFECTS, levelsIndexes, type LevelsAddresses } from "./levels-addresses";

/** The effect that takes a correction into the host: Lumetri, or Levels where there is no Lumetri. */
export type Carrier = { readonly kind: "lumetri"; readonly addresses: LumetriAddresses } | { readonly kind: "levels"; readonly addresses: LevelsAddresses };

/** What the sliders do through this carrier: all predictions and previews are made with it. */
export function carriedResponse(carrier: Carrier, response: SliderResponse): SliderResponse {
  switch (carrier.kind) {
    case "lumetri":
      return response;
    case "levels":
      return levelsResponse(response);
    default:
      return assertNever(carrier);
  }
}

/** The parameters to read of a clip, so that a plan and its revert notice what somebody else moved. */
export function carrierParams(carrier: Carrier): ReadScope["params"] {
  switch (carrier.kind) {
    case "lumetri":
      return [{ matchName: carrier.addresses.matchName, indexes: lumetriIndexes(carrier.addresses) }];
    case "levels":
      return [{ matchName: carrier.addresses.matchName, indexes: levelsIndexes(carrier.addresses) }];
    default:
      return assertNever(carrier);
  }
}

/** Every carrier that a receipt of this host may speak of. */
export function carriersOf({ app, lumetri }: HostProfile): readonly Carrier[] {
  const own: Carrier = { kind: "lumetri", addresses: lumetri };
  return app === "after-effects" ? [own, { kind: "levels", addresses: LEVELS_IN_AFTER_EFFECTS }] : [own];
}

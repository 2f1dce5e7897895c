import { assertNever } from "../../basics/assert-never";
import type { MarkerOwnerRef } from "../../project/references";
import type { AfterEffectsContext } from "./after-effects-context";
import { LayerClock } from "./layer-clock";
import { findComp, findLayer, propertyNamed } from "./live-project";
import type { MarkerClock } from "./markers";
import { compToRead } from "./read-layer";
import { compMarkerClock } from "./read-project";

/** Where markers stand, and by which clock. */
export type MarkerPlace = { readonly property: AfterEffectsUXP.Property; readonly clock: MarkerClock };

/** The markers of a composition or layer; null where it is gone, or has none: footage in the project panel. */
export function findMarkerPlace({ app }: AfterEffectsContext, on: MarkerOwnerRef): MarkerPlace | null {
  switch (on.kind) {
    case "sequence": {
      const comp = findComp(app, on.sequenceGuid);
      return comp && { property: comp.markerProperty, clock: compMarkerClock(compToRead(comp)) };
    }
    case "clip": {
      const layer = findLayer(app, on.clip);
      const property = layer && propertyNamed(layer, "ADBE Marker");
      if (!layer || !property) return null;
      const clock = new LayerClock(layer, layer.containingComp);
      return { property, clock: { fromHost: (seconds) => clock.fromComp(seconds), toHost: (own) => clock.toComp(own) } };
    }
    case "project-item":
      return null;
    default:
      return assertNever(on);
  }
}

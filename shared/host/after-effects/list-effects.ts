import type { HostEffect } from "../host-port";
import { shownName } from "../shown-name";

/** Every effect that is installed. The host's own list has obsolete ones and entries of other kinds in it (measured on 26.0 by a public dump): both are left out. */
export function listEffects(app: AfterEffectsUXP.Application): readonly HostEffect[] {
  return app.effects
    .filter(({ category }) => category !== "" && !/obsolete/i.test(category))
    .map(({ matchName, displayName }) => ({ matchName, displayName: shownName(displayName) }));
}

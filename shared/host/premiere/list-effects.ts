import type { premierepro } from "@adobe/premierepro";
import type { HostEffect } from "../host-port";
import { shownName } from "../shown-name";

/** Every video effect that can be made by its match name. Display names come in a list of their own, in the same order (measured on 26.x: 105 and 106 names). */
export async function listEffects(ppro: premierepro): Promise<readonly HostEffect[]> {
  const matchNames = await ppro.VideoFilterFactory.getMatchNames();
  const displayNames = await ppro.VideoFilterFactory.getDisplayNames();
  return matchNames.map((matchName, i) => ({ matchName, displayName: shownName(displayNames[i] ?? matchName) }));
}

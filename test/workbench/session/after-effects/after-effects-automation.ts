import type { AfterEffectsSwitches } from "../../../hosts/after-effects/switches";
import { idsOfNames } from "../automation";
import type { AfterEffectsSession } from "./after-effects-session";

/** `window.trimbinAfterEffects`: what tests ask of the simulated After Effects alone. */
export type AfterEffectsAutomation = {
  readonly session: AfterEffectsSession;
  setSwitches(switches: Partial<AfterEffectsSwitches>): void;
  /** Opens the composition of this name; throws for a name that none has. */
  openComp(name: string): void;
};

declare global {
  interface Window {
    trimbinAfterEffects?: AfterEffectsAutomation;
  }
}

/** What only After Effects has, over its session. */
export function afterEffectsAutomation(session: AfterEffectsSession): AfterEffectsAutomation {
  return {
    session,
    setSwitches: (switches) => session.setSwitches({ ...session.view().switches, ...switches }),
    openComp: (name) => {
      const comps = [...session.view().project.items.values()].filter((item) => item.kind === "comp");
      for (const id of idsOfNames(comps, [name])) session.openComp(id);
    },
  };
}

/** Selects the layers with these names in the open composition, locked ones too, as a script can; throws an Error for a name that is not there. */
export function selectLayers(session: AfterEffectsSession, names: readonly string[]): void {
  const { comp } = session.view();
  if (!comp) throw new Error("No composition is open.");
  session.select(idsOfNames(comp.layers.map((layer) => ({ id: layer.id, name: session.nameOf(layer) })), names));
}

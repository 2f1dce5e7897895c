import type { SimulatedHost } from "../host/simulated-host";
import type { CompState } from "../state/project-state";

/** A copy of a composition with ids of its own; parents and track mattes are the copies' own, too. */
export function duplicateComp(host: SimulatedHost, comp: CompState): CompState {
  const ids = new Map(comp.layers.map((layer) => [layer.id, host.newId()]));
  const copied = (id: number): number => ids.get(id) ?? id;
  const id = host.newId();
  return {
    ...comp,
    id,
    name: nextName(host, comp.name),
    dynamicLinkGuid: `d1a9c0de-0000-4000-9000-${String(id).padStart(12, "0")}`,
    layers: comp.layers.map((layer) => ({
      ...layer,
      id: copied(layer.id),
      parentId: layer.parentId === null ? null : copied(layer.parentId),
      trackMatte: layer.trackMatte && { ...layer.trackMatte, layerId: copied(layer.trackMatte.layerId) },
    })),
  };
}

/** "Main", "Main 2", "Main 3"... */
function nextName({ state }: SimulatedHost, name: string): string {
  const taken = new Set([...state.items.values()].map((item) => item.name));
  const [, stem = name] = /^(.*?)(?: \d+)?$/.exec(name) ?? [];
  for (let number = 2; ; number += 1) if (!taken.has(`${stem} ${number}`)) return `${stem} ${number}`;
}

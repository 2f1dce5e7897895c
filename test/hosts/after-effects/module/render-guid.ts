import type { SimulatedHost } from "../host/simulated-host";
import { findComp } from "../state/find-in-state";
import type { CompState, LayerState, ProjectState } from "../state/project-state";

/** `getRenderGUID` of a composition or layer: 36 characters that change with anything in it. */
export function deferredRenderGuid(host: SimulatedHost, member: string, find: () => CompState | LayerState): AfterEffectsUXP.DeferredCall<string> {
  const now = (): string => renderGuid(host.state, find());
  return host.objects.deferred<string>({ member, now, start: (done) => done(now()) });
}

/** A GUID made from everything that a composition or layer shows, nested compositions included. */
function renderGuid(state: ProjectState, shown: CompState | LayerState): string {
  const seen = new Map<number, unknown>();
  const collect = (one: CompState | LayerState): void => {
    for (const layer of "layers" in one ? one.layers : [one]) {
      if (layer.sourceId === null || seen.has(layer.sourceId)) continue;
      seen.set(layer.sourceId, state.items.get(layer.sourceId));
      const nested = findComp(state, layer.sourceId);
      if (nested) collect(nested);
    }
  };
  collect(shown);
  const text = JSON.stringify([shown, ...seen.values()]);
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

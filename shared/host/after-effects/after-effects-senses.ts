import type { HostGlance, HostSenses } from "../events/host-senses";
import { activeComp, projectIdentity } from "./live-project";
import type { TemporaryComps } from "./temporary-comps";

/**
 * How changes in After Effects are noticed: by looking only, its module tells of nothing (no page documents an event). `revision` grows with every
 * user action (documented); what our own temporary compositions add to it is no change.
 */
export function afterEffectsSenses(app: AfterEffectsUXP.Application, temporary: TemporaryComps): HostSenses {
  return {
    glance: async () => Promise.resolve(glance(app, temporary.revisions)),
    listen: async () => Promise.resolve(() => undefined),
  };
}

function glance(app: AfterEffectsUXP.Application, ownRevisions: number): HostGlance {
  const comp = activeComp(app);
  return {
    project: projectIdentity(app).guid,
    sequence: `${comp?.id ?? ""} ${app.project.revision - ownRevisions}`,
    selection: comp ? comp.selectedLayers.map((layer) => layer.id).join(" ") : "",
  };
}

import { findComp } from "../../../hosts/after-effects/state/find-in-state";
import type { CompState, ProjectState } from "../../../hosts/after-effects/state/project-state";
import type { SimulatorControls } from "../../../hosts/after-effects/simulator-controls";
import type { AfterEffectsSwitches } from "../../../hosts/after-effects/switches";
import type { HostView, LabelledHistory, OnScreen } from "../session-view";
import { compRate, ticksOfSeconds } from "./comp-clock";

/** What the page shows of a simulated After Effects. */
export type AfterEffectsView = HostView & {
  readonly project: ProjectState;
  /** The composition in the viewer; null while none is there. */
  readonly comp: CompState | null;
  readonly selectedItemIds: ReadonlySet<number>;
  readonly selectedLayerIds: ReadonlySet<number>;
  readonly switches: AfterEffectsSwitches;
};

/** What the host shows now, after what it showed before. */
export function afterEffectsView(controls: SimulatorControls, before: AfterEffectsView | null = null): AfterEffectsView {
  const session = controls.session();
  const project = controls.state();
  const comp = (session.activeItemId === null ? undefined : findComp(project, session.activeItemId)) ?? null;
  return {
    revision: before === null ? 0 : before.revision + (before.project === project ? 0 : 1),
    project,
    comp,
    onScreen: comp && onScreen(comp),
    playhead: comp ? ticksOfSeconds(comp, session.times.get(comp.id) ?? 0) : 0n,
    selectedItemIds: new Set(session.selectedItemIds),
    selectedLayerIds: new Set(session.selectedLayerIds.filter((id) => comp?.layers.some((layer) => layer.id === id))),
    history: labelled(controls.history()),
    switches: controls.switches(),
  };
}

function onScreen(comp: CompState): OnScreen {
  const { id, name, widthPx, heightPx, bgColor } = comp;
  const background = `rgb(${bgColor.map((each) => Math.round(each * 255)).join(" ")})`;
  return { id: String(id), name, widthPx, heightPx, frameRate: compRate(comp), zeroPoint: ticksOfSeconds(comp, comp.displayStartTime), duration: ticksOfSeconds(comp, comp.duration), background };
}

/** A script in this host is one of our panels: nothing else runs here. */
function labelled({ undo, redo }: ReturnType<SimulatorControls["history"]>): LabelledHistory {
  const entry = ({ label, origin }: (typeof undo)[number]) => ({ label, origin: origin === "script" ? ("plugin" as const) : ("user" as const) });
  return { undo: undo.map(entry), redo: redo.map(entry) };
}

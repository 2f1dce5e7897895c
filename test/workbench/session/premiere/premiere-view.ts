import { sequenceEnd } from "../../../hosts/premiere/state/find-in-state";
import type { HostSession } from "../../../hosts/premiere/host/host-session";
import type { ProjectState, SequenceState } from "../../../hosts/premiere/state/project-state";
import type { SimulatorControls } from "../../../hosts/premiere/simulator-controls";
import type { HostSwitches } from "../../../hosts/premiere/switches";
import type { HostView, OnScreen } from "../session-view";
import type { WaitingTimeline } from "./open-timeline";

/** What the page shows of a simulated Premiere. */
export type PremiereView = HostView & {
  readonly project: ProjectState;
  readonly activeSequenceGuid: string | null;
  readonly selectedIds: ReadonlySet<string>;
  readonly sourceMonitor: HostSession["sourceMonitor"];
  readonly switches: HostSwitches;
  /** A timeline that was read and waits for the folder of its media. */
  readonly waitingTimeline: WaitingTimeline | null;
};

/** What the host shows now, after what it showed before. */
export function premiereView(controls: SimulatorControls, before: PremiereView | null = null): PremiereView {
  const session = controls.session();
  const project = controls.state();
  const guid = session.activeSequenceGuid;
  const sequence = guid === null ? undefined : project.sequences.get(guid);
  return {
    revision: before === null ? 0 : before.revision + (before.project === project ? 0 : 1),
    project,
    activeSequenceGuid: guid,
    onScreen: sequence ? onScreen(sequence) : null,
    selectedIds: new Set(guid === null ? [] : session.selection.get(guid)),
    playhead: (guid === null ? undefined : session.playheads.get(guid)) ?? 0n,
    sourceMonitor: session.sourceMonitor,
    history: controls.history(),
    switches: controls.switches(),
    waitingTimeline: before?.waitingTimeline ?? null,
  };
}

function onScreen(sequence: SequenceState): OnScreen {
  const { guid, name, widthPx, heightPx, frameRate, zeroPoint } = sequence;
  return { id: guid, name, widthPx, heightPx, frameRate, zeroPoint, duration: sequenceEnd(sequence), background: "#000" };
}

import type { HostTheme } from "../../../shared/host/host-port";
import type { Ticks } from "../../../shared/time/ticks";
import type { HostSession } from "../../hosts/premiere/host/host-session";
import type { UndoEntry } from "../../hosts/premiere/host/undo-history";
import type { ProjectState } from "../../hosts/premiere/state/project-state";
import type { HostSwitches } from "../../hosts/premiere/switches";
import type { WaitingTimeline } from "./open-timeline";

/** Everything the workbench's page shows, as one value; a new value after every change. */
export type SessionView = {
  /** Grows by one whenever the project's contents change, undo and redo included. */
  readonly revision: number;
  readonly project: ProjectState;
  readonly activeSequenceGuid: string | null;
  readonly selectedIds: ReadonlySet<string>;
  readonly playhead: Ticks;
  readonly sourceMonitor: HostSession["sourceMonitor"];
  readonly history: { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] };
  readonly switches: HostSwitches;
  readonly theme: HostTheme;
  readonly panels: readonly PanelEntry[];
  readonly openPanelId: string | null;
  /** A timeline that was read and waits for the folder of its media. */
  readonly waitingTimeline: WaitingTimeline | null;
  /** What the person at the host should know, newest last. */
  readonly notices: readonly Notice[];
};

/** A panel as the plugin's manifest lists it. */
export type PanelEntry = { readonly id: string; readonly label: string };

export type Notice = { readonly id: number; readonly kind: "problem" | "news"; readonly text: string };

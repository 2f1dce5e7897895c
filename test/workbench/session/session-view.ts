import type { HostTheme } from "../../../shared/host/host-port";
import type { FrameRate } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";

/** Everything that the page shows, as one value; a new value after every change. Each host adds its own. */
export type SessionView<Host extends HostView = HostView> = PageView & Host;

/** What the page knows by itself, whichever host it plays. */
export type PageView = {
  readonly theme: HostTheme;
  readonly panels: readonly PanelEntry[];
  readonly openPanelId: string | null;
  /** What the person at the host should know, newest last. */
  readonly notices: readonly Notice[];
};

/** What every host shows. */
export type HostView = {
  /** Grows by one whenever the project's contents change, undo and redo included. */
  readonly revision: number;
  /** The sequence or composition in front; null while none is open. */
  readonly onScreen: OnScreen | null;
  readonly playhead: Ticks;
  readonly history: LabelledHistory;
};

/** A sequence or composition as its monitor and the ruler of its timeline need it. */
export type OnScreen = {
  readonly id: string;
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frameRate: FrameRate;
  /** What the timecode of its first frame is. */
  readonly zeroPoint: Ticks;
  readonly duration: Ticks;
  /** The colour behind pictures with holes, as CSS writes it. */
  readonly background: string;
};

/** Edit > Undo as it reads: oldest undo first, next redo first. */
export type LabelledHistory = { readonly undo: readonly HistoryEntry[]; readonly redo: readonly HistoryEntry[] };

/** One undo step and whose it is. */
export type HistoryEntry = { readonly label: string; readonly origin: "plugin" | "user" | "host" };

/** A panel as the plugin's manifest lists it. */
export type PanelEntry = { readonly id: string; readonly label: string };

/** A line for the person at the page. */
export type Notice = { readonly id: number; readonly kind: "problem" | "news"; readonly text: string };

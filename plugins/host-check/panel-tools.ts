import type { HostDescription, HostPort } from "../../shared/host/host-port";
import type { DecodeFrame } from "../../shared/panel/decode-frame";
import type { EncodePng } from "./calibration/encode-chart";
import type { PageWindow } from "./page/page-probe";

/** What the panel works with: a host, ways to decode and encode pictures, the window that it asks about, a clock, and what the host said of itself. */
export type PanelTools = {
  readonly host: HostPort;
  readonly decodeFrame: DecodeFrame;
  readonly encodePng: EncodePng;
  readonly page: PageWindow;
  readonly now: () => Date;
  readonly description: HostDescription;
};

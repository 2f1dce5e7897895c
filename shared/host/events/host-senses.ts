import type { HostEvent } from "../host-port";

/** What can be said of a host's state at a glance, each part as a text that differs when it does. */
export type HostGlance = {
  readonly project: string;
  /** The open sequence, and what is in it as far as a glance tells. */
  readonly sequence: string;
  readonly selection: string;
};

/** How changes at a host are noticed. */
export interface HostSenses {
  /** What is open and selected now; cheap enough to be asked every second. May throw what the host throws. */
  glance(): Promise<HostGlance>;
  /** Listens to the host's own events until the returned function is called; a host without any listens to nothing. */
  listen(note: (kind: Exclude<HostEvent["kind"], "theme-changed">) => void): Promise<() => void>;
}

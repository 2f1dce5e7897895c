import type { HostEvent } from "../host-port";
import type { HostClock } from "../host-clock";
import { quietly } from "../quietly";
import type { ThemeSource } from "../uxp/theme-source";
import type { HostGlance, HostSenses } from "./host-senses";

type Listener = (event: HostEvent) => void;

/** No event tells that another project or sequence became active on every build; public plugins poll every one to five seconds. */
const POLL_MS = 1000;

/** One edit makes the host say three things at once; they are told together. */
const SETTLE_MS = 60;

/** Tells panels what changed at the host. Listens and polls only while somebody listens; nothing that goes wrong here reaches the host. */
export class HostEvents {
  private listeners: readonly Listener[] = [];
  private watch: AbortController | null = null;
  private waiting = new Set<Exclude<HostEvent["kind"], "theme-changed">>();

  constructor(
    private readonly senses: HostSenses,
    private readonly clock: HostClock,
    private readonly theme: ThemeSource,
  ) {}

  /** Calls back until the returned function is called. */
  subscribe(listener: Listener): () => void {
    const mine: Listener = (event) => listener(event);
    this.listeners = [...this.listeners, mine];
    if (!this.watch) {
      const watch = new AbortController();
      this.watch = watch;
      // Should even that fail, there are no more events until the next panel asks; a rejection that nobody hears would reach the host.
      this.run(watch.signal).catch(() => {
        if (this.watch === watch) this.watch = null;
      });
    }
    return () => {
      this.listeners = this.listeners.filter((one) => one !== mine);
      if (this.listeners.length > 0) return;
      this.watch?.abort();
      this.watch = null;
    };
  }

  private async run(signal: AbortSignal): Promise<void> {
    const stopTheme = this.theme.onChange((theme) => this.tell({ kind: "theme-changed", theme }));
    let stopListening = (): void => undefined;
    let last: HostGlance | null = null;
    while (!signal.aborted) {
      const now = await this.glance();
      if (signal.aborted) break;
      if (now && (!last || now.project !== last.project || now.sequence !== last.sequence)) {
        stopListening();
        stopListening = await this.listen();
        if (last) this.note(now.project === last.project ? "sequence-changed" : "project-changed");
      } else if (now && last && now.selection !== last.selection) {
        this.note("selection-changed");
      }
      last = now ?? last;
      await this.clock.sleep(POLL_MS, signal);
    }
    stopListening();
    stopTheme();
  }

  /** A host in the middle of something answers with exceptions; the next look is soon. */
  private async glance(): Promise<HostGlance | null> {
    try {
      return await this.senses.glance();
    } catch {
      return null;
    }
  }

  private async listen(): Promise<() => void> {
    try {
      return await this.senses.listen((kind) => this.note(kind));
    } catch {
      return () => undefined;
    }
  }

  private note(kind: Exclude<HostEvent["kind"], "theme-changed">): void {
    const first = this.waiting.size === 0;
    this.waiting.add(kind);
    if (first) void this.clock.sleep(SETTLE_MS).then(() => this.tellWaiting());
  }

  private tellWaiting(): void {
    const kinds = [...this.waiting];
    this.waiting.clear();
    for (const kind of kinds) this.tell({ kind });
  }

  private tell(event: HostEvent): void {
    // One panel's mistake must not silence the others, nor reach the host.
    for (const listener of this.listeners) quietly(() => listener(event));
  }
}

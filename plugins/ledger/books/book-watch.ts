import type { HostPort } from "../../../shared/host/host-port";
import { OneJob } from "../../../shared/panel/one-job";

/** The host tells of a change while it is made; its entry is written once all of it was read back, seconds later for a large plan. */
const LOOKS_AFTER_MS: readonly number[] = [400, 2000, 6000, 15000];

/** Notices that books have grown since they were read, by their sizes alone: no event tells of an entry. */
export class BookWatch {
  private sizes: string | null = null;
  private timers: readonly ReturnType<typeof setTimeout>[] = [];
  private readonly looking = new OneJob();

  constructor(
    private readonly host: Pick<HostPort, "listLedger">,
    private readonly onGrown: () => void,
  ) {}

  /** Notes the sizes before the books are read: what is written meanwhile is noticed too. */
  async note(signal: AbortSignal): Promise<void> {
    const sizes = await this.measure(signal);
    if (!signal.aborted) this.sizes = sizes;
  }

  /** Looks a few times in the seconds to come; asked again, it begins anew. */
  expect(onFault: (job: Promise<void>) => void): void {
    this.stopTimers();
    this.timers = LOOKS_AFTER_MS.map((ms) => setTimeout(() => onFault(this.look()), ms));
  }

  /** Looks once. Books that cannot be listed now are no news. */
  async look(): Promise<void> {
    const job = this.looking.start();
    const sizes = await this.measure(job.signal);
    if (job.signal.aborted || sizes === null || sizes === this.sizes) return;
    this.onGrown();
  }

  /** Ends all looks, those to come too. */
  stop(): void {
    this.stopTimers();
    this.looking.cancel();
  }

  private stopTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }

  private async measure(signal: AbortSignal): Promise<string | null> {
    const listed = await this.host.listLedger(signal);
    return listed.ok ? JSON.stringify(listed.value.books.map(({ place, name, bytes }) => [place, name, bytes])) : null;
  }
}

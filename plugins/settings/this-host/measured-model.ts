import { describeProblem } from "../../../shared/host/host-problem";
import type { HostPort } from "../../../shared/host/host-port";
import type { Store } from "../../../shared/panel/store";
import type { SettingsState } from "../settings-state";

/** Reads what was measured of this host. */
export class MeasuredModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly host: Pick<HostPort, "readMeasuredHost">,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  async read(): Promise<void> {
    const read = await this.host.readMeasuredHost(this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (!read.ok && read.problem.kind === "policy-closed") return this.store.update({ measured: { kind: "closed" } });
    if (!read.ok) return this.store.update({ measured: { kind: "failed", text: describeProblem(read.problem) } });
    this.store.update({ measured: read.value === null ? { kind: "never" } : { kind: "measured", of: read.value } });
  }
}

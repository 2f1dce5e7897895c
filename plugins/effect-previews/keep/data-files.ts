import type { Result } from "../../../shared/basics/result";
import type { HostPort, SavedFile } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";

/** Saves texts in the plugin's data, one after the other: an older state never lands on a newer one, and the host makes its folder once. */
export class DataFiles {
  private saving: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: HostPort) {}

  save(name: string, text: string, signal: AbortSignal): Promise<Result<SavedFile, HostProblem>> {
    const saved = this.saving.then(() => this.host.saveFile({ to: { kind: "data", name }, text }, signal));
    this.saving = saved;
    return saved;
  }
}

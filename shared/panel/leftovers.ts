import { describeProblem, type ProblemText } from "../host/host-problem";
import type { HostPort } from "../host/host-port";
import { OneJob } from "./one-job";

/** What a set-up of ours left in the project: because the host or the plugin ended in the middle of it, or because Edit > Undo took back its clean-up. */
export type Leftovers =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly names: readonly string[] }
  | { readonly kind: "removing"; readonly names: readonly string[] }
  | { readonly kind: "removed"; readonly names: readonly string[]; readonly undoSteps: readonly string[] }
  | { readonly kind: "failed"; readonly names: readonly string[]; readonly text: ProblemText };

/** Looks for leftovers, and takes them away when somebody says so. One for a panel. */
export class LeftoversModel {
  private readonly jobs = new OneJob();
  private leftovers: Leftovers = { kind: "none" };

  constructor(
    private readonly host: Pick<HostPort, "readLeftovers" | "removeLeftovers">,
    private readonly onChange: (leftovers: Leftovers) => void,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Changes nothing in the project. A host that cannot say now is asked again the next time. */
  async look(): Promise<void> {
    if (this.leftovers.kind === "removing") return;
    const job = this.jobs.start();
    const read = await this.host.readLeftovers(job.signal);
    if (!read.ok || job.signal.aborted) return;
    const names = read.value.map(({ name }) => name);
    // Why removing failed, and how many steps it took, stays said while that is how things are.
    const isSaid = this.leftovers.kind === (names.length > 0 ? "failed" : "removed");
    if (!isSaid) this.show(names.length > 0 ? { kind: "found", names } : { kind: "none" });
  }

  /** One step of Edit > Undo. */
  async remove(): Promise<void> {
    const { leftovers } = this;
    if (leftovers.kind !== "found" && leftovers.kind !== "failed") return;
    const { names } = leftovers;
    const job = this.jobs.start();
    this.show({ kind: "removing", names });
    const removed = await this.host.removeLeftovers(job.signal);
    this.show(removed.ok ? { kind: "removed", names, undoSteps: removed.value } : { kind: "failed", names, text: describeProblem(removed.problem) });
  }

  private show(leftovers: Leftovers): void {
    this.leftovers = leftovers;
    this.onChange(leftovers);
  }
}

import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { FileListing, HostPort } from "../../../shared/host/host-port";
import type { Store } from "../../../shared/panel/store";
import type { ChoicesModel } from "../choices/choices-model";
import type { SettingsState } from "../settings-state";
import type { FolderState } from "./folder-state";
import { say } from "../../../shared/words/say";

/** The folder that a studio shares with its seats: chosen, looked into, forgotten. */
export class FolderModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly host: Pick<HostPort, "listFiles" | "chooseStudioFolder">,
    private readonly choices: ChoicesModel,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  async look(): Promise<void> {
    const listed = await this.host.listFiles({ place: "studio" }, this.closed.signal);
    if (this.closed.signal.aborted) return;
    this.show(listed.ok ? foundIn(listed.value) : listed.problem.kind === "policy-closed" ? { kind: "closed" } : failed("look", listed.problem));
  }

  /** Asks for the folder in the host's own dialog; dismissing it changes nothing. */
  async choose(): Promise<void> {
    const before = this.store.getState().folder;
    this.show({ kind: "choosing" });
    const chosen = await this.host.chooseStudioFolder(this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (!chosen.ok && chosen.problem.kind === "cancelled") return this.show(before);
    this.show(chosen.ok ? foundIn(chosen.value) : failed("choose", chosen.problem), chosen.ok ? say`Studio folder ${chosen.value.folder ?? ""}` : describeProblem(chosen.problem).happened);
    // Its policy may decide other things now.
    if (chosen.ok) await this.choices.reread();
  }

  async forget(): Promise<void> {
    await this.choices.set("folder", { studioFolder: null });
    await this.look();
  }

  private show(folder: FolderState, says?: string): void {
    this.store.update(says === undefined ? { folder } : { folder, says });
  }
}

function foundIn({ folder, names }: FileListing): FolderState {
  return folder === null ? { kind: "none" } : { kind: "read", names };
}

function failed(doing: "look" | "choose", problem: HostProblem): FolderState {
  const text = describeProblem(problem);
  return { kind: "failed", doing, text: problem.kind === "missing-file" ? { ...text, advice: say`Connect the drive or the network that it is on, or choose the folder again.` } : text };
}

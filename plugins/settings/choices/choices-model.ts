import { describeProblem } from "../../../shared/host/host-problem";
import type { HostPort } from "../../../shared/host/host-port";
import type { SettingsChange } from "../../../shared/host/settings-port";
import type { Store } from "../../../shared/panel/store";
import type { PartId } from "../parts";
import type { SettingsState } from "../settings-state";
import { NO_CHANGE } from "./change";
import { say } from "../../../shared/words/say";

/** What a person sets: read from the host, and kept there at once. */
export class ChoicesModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly host: Pick<HostPort, "readSettings" | "changeSettings">,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  /** The settings as they are in force now; what cannot be read is said at the policy, which has a button for it. */
  async reread(): Promise<void> {
    const read = await this.host.readSettings(this.closed.signal);
    if (this.closed.signal.aborted) return;
    const { change } = this.store.getState();
    if (!read.ok) return this.store.update({ change: { kind: "failed", part: "policy", wanted: {}, text: describeProblem(read.problem) } });
    const isMended = change.kind === "failed" && change.part === "policy";
    this.store.update(isMended ? { settings: read.value, change: NO_CHANGE } : { settings: read.value });
  }

  /** Looks for the policy and the settings anew, because somebody says that it is mended. */
  async tryAgain(): Promise<void> {
    this.store.update({ change: { kind: "saving", part: "policy" } });
    await this.reread();
    const { change, settings } = this.store.getState();
    if (change.kind === "saving") this.store.update({ change: NO_CHANGE });
    const { policy } = settings;
    this.store.update({ says: policy.kind === "closed" ? say`The policy still cannot be followed. ${policy.why}` : say`The policy was read` });
  }

  /** Keeps what is given; the part says so, or why not. */
  async set(part: PartId, wanted: SettingsChange): Promise<void> {
    this.store.update({ change: { kind: "saving", part } });
    const kept = await this.host.changeSettings(wanted, this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (kept.ok) return this.store.update({ settings: kept.value, change: NO_CHANGE, says: say`Kept` });
    const text = describeProblem(kept.problem);
    this.store.update({ change: { kind: "failed", part, wanted, text: { ...text, meaning: say`The setting is as it was.` } }, says: text.happened });
  }
}

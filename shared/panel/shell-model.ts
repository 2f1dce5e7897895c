import type { HostDescription, HostPort, HostTheme } from "../host/host-port";
import { describeProblem, type HostProblem, type ProblemText } from "../host/host-problem";
import type { SettingsReport } from "../host/settings-port";
import { OneJob } from "./one-job";
import { Store } from "./store";

/** What the shell knows of the host, and of what was set. */
export type ShellState = {
  readonly meeting: Meeting;
  readonly hostTheme: HostTheme;
  /** The three cards of the first run: not closed yet, closed here, or closed without being remembered. */
  readonly tour: { readonly kind: "as-set" } | { readonly kind: "closed" } | { readonly kind: "not-kept"; readonly text: ProblemText };
};

/** How far the greeting is; once met, `settings` are those in force now. */
export type Meeting =
  | { readonly kind: "asking" }
  | { readonly kind: "met"; readonly description: HostDescription; readonly settings: SettingsReport }
  | { readonly kind: "refused"; readonly problem: HostProblem };

type ShellHost = Pick<HostPort, "describe" | "readSettings" | "changeSettings" | "subscribe">;

/** Meets the host and keeps up with its theme and the settings. One for a page. */
export class ShellModel {
  readonly store = new Store<ShellState>({ meeting: { kind: "asking" }, hostTheme: "dark", tour: { kind: "as-set" } });
  private readonly jobs = new OneJob();
  private unsubscribe: (() => void) | null = null;

  constructor(private readonly host: ShellHost) {}

  /** Greets the host, and listens to it until it is disposed of. */
  start(): void {
    this.unsubscribe ??= this.host.subscribe((event) => {
      if (event.kind === "theme-changed") this.store.update({ hostTheme: event.theme });
      else if (event.kind === "settings-changed") void this.reread();
    });
    void this.meet();
  }

  dispose(): void {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.jobs.cancel();
  }

  async meet(): Promise<void> {
    const job = this.jobs.start();
    const answer = await this.host.describe(job.signal);
    if (job.signal.aborted) return;
    if (!answer.ok) return this.store.update({ meeting: { kind: "refused", problem: answer.problem } });
    this.store.update({ hostTheme: answer.value.theme, meeting: { kind: "met", description: answer.value, settings: answer.value.settings } });
  }

  /** Looks at the settings as they are now, on news of them; while they cannot be read those from before stay in force. */
  async reread(): Promise<HostProblem | null> {
    const { meeting } = this.store.getState();
    if (meeting.kind !== "met") return null;
    const job = this.jobs.start();
    const read = await this.host.readSettings(job.signal);
    if (job.signal.aborted) return null;
    if (!read.ok) return read.problem;
    // Shown again from Settings: what was closed here before counts no longer.
    const isAskedFor = meeting.settings.tourSeen && !read.value.tourSeen;
    this.store.update({ meeting: { ...meeting, settings: read.value }, ...(isAskedFor ? { tour: { kind: "as-set" } } : {}) });
    return null;
  }

  /** The same because somebody says that what stood in the way is mended: here a failure is shown. */
  async tryAgain(): Promise<void> {
    const problem = await this.reread();
    if (problem !== null) this.store.update({ meeting: { kind: "refused", problem } });
  }

  /** Puts the cards away, for good as far as the host can keep it. */
  async closeTour(): Promise<void> {
    this.store.update({ tour: { kind: "closed" } });
    const kept = await this.host.changeSettings({ tourSeen: true }, new AbortController().signal);
    if (!kept.ok) this.store.update({ tour: { kind: "not-kept", text: describeProblem(kept.problem) } });
  }

  /** Puts away the note that the cards will be there again. */
  dismissTourNote(): void {
    this.store.update({ tour: { kind: "closed" } });
  }
}

import { describeProblem } from "../../../shared/host/host-problem";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { TickRange } from "../../../shared/time/tick-range";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** Plays what is looked at in the host's source monitor. */
export class CueModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Does this host play anything for a panel? */
  get canPlay(): boolean {
    return this.tools.description.profile.can.playing;
  }

  /** Plays a stretch of a clip from its start to its end; `what` says what is heard. */
  async play(mediaId: string, { start, end }: TickRange, what: string): Promise<void> {
    if (!this.canPlay) return this.store.update({ says: say`This host plays nothing for a panel` });
    const job = this.jobs.start();
    const answer = await this.tools.host.cue({ kind: "play", mediaId, from: start, until: end }, job.signal);
    if (!this.jobs.isCurrent(job)) return;
    const text = answer.ok ? null : describeProblem(answer.problem);
    this.store.update({ cue: text ? { kind: "failed", text } : { kind: "playing", what }, says: text ? text.happened : say`Playing ${what}` });
  }

  async stop(): Promise<void> {
    if (!this.canPlay) return;
    const job = this.jobs.start();
    await this.tools.host.cue({ kind: "stop" }, job.signal);
    if (this.jobs.isCurrent(job)) this.store.update({ cue: { kind: "silent" } });
  }
}

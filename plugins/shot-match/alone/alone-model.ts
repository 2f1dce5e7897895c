import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import { counted } from "../../../shared/words/counted";
import { capital, hostWords } from "../../../shared/panel/host-words";
import type { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { PanelTools } from "../panel-tools";
import { summaryOf } from "../results/shot-words";
import type { SearchProblem } from "../search/find-matches";
import type { MatchRun } from "../search/match-run";
import type { RunModel } from "../search/run-model";
import { describeUnseenHero } from "../search/unseen-hero";
import type { ShotMatchState } from "../shot-match-state";
import type { Album } from "../source/album";
import type { Shot } from "../source/match-source";
import { aloneOffer, type AloneOffer } from "./alone-offer";
import { lookAtUnseen } from "./look-at-unseen";
import { seeingAlone } from "./seeing-alone";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

type AloneWays = {
  /** Searches as the panel would, looking at these shots alone. */
  readonly search: (keys: ReadonlySet<string>) => Promise<void>;
  readonly fail: (text: ProblemText, run: MatchRun) => void;
};

/** Shots that others cover or show with, looked at without these. That leaves steps in Edit > Undo: only when somebody asks for it. */
export class AloneModel {
  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
    private readonly album: Album,
    private readonly jobs: OneJob,
    private readonly run: RunModel,
    private readonly ways: AloneWays,
  ) {}

  /** What could be looked at now, and what it would do to the project; null where there is nothing, or the host cannot. */
  offer(): AloneOffer | null {
    const state = this.store.getState();
    return aloneOffer(state, this.tools.description.profile, (key) => !state.hostMovedOn && this.album.of(key) !== undefined);
  }

  /** Does what is offered: the shots are matched as the others are. A cancel leaves the results as they were; what was seen is remembered. */
  async look(): Promise<void> {
    const offer = this.offer();
    if (!offer) return;
    const { stage, source, hostMovedOn } = this.store.getState();
    if (hostMovedOn) this.album.forget();
    if (offer.way === "search") return this.ways.search(offer.keys);
    if (stage.name === "ready" && source.kind === "read") await this.addToResults(stage.run, source.projectGuid, offer.keys);
  }

  private async addToResults(run: MatchRun, projectGuid: string, keys: ReadonlySet<string>): Promise<void> {
    const { carrier, sequence } = run;
    if (!carrier) return;
    const job = this.jobs.start();
    const { app } = this.tools.eyes;
    const { shot } = hostWords(app);
    const show = (next: MatchRun, label: string, share: number | null): void => {
      if (this.jobs.isCurrent(job)) this.store.update({ stage: { name: "thinking", run: next, doing: { label, share } } });
    };
    const { see } = seeingAlone(this.album, app, projectGuid, keys);
    const looking = { carrier, see: (shot: Shot, signal: AbortSignal) => see(sequence, shot, signal) };
    const seen = await lookAtUnseen(looking, run, keys, (next, done) => show(next, say`${capital(thing(shot))} ${done + 1} of ${keys.size}, alone`, done / keys.size), job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (!seen.ok) return this.stop(run, seen.problem);
    const compared = await this.run.compareChanged(seen.value.run, seen.value.changed, (next) => show(next, say`Comparing the ${things(shot)}`, null), job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (!compared) return this.stop(run, { kind: "host", problem: { kind: "cancelled" } });
    this.run.makeReady(compared, say`Looked at ${counted(keys.size, shot)} alone: ${summaryOf(compared.shots)}`);
  }

  private stop(run: MatchRun, problem: SearchProblem): void {
    if (problem.kind === "hero-unseen") return this.ways.fail(describeUnseenHero(problem.why, problem.hero.name), run);
    if (problem.problem.kind !== "cancelled") return this.ways.fail(describeProblem(problem.problem), run);
    this.run.makeReady(run, say`Cancelled. What was set up was put back; its steps stay in Edit > Undo and change nothing.`);
  }
}

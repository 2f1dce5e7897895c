import { assertNever } from "../../shared/basics/assert-never";
import type { EditPlan } from "../../shared/edits/edit-plan";
import { planSteps } from "../../shared/edits/plan-steps";
import type { HostDescription, HostEvent } from "../../shared/host/host-port";
import { describeProblem } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import { Store } from "../../shared/panel/store";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import { describeFailure } from "./failure-words";
import { planOf, toggleTick, type MatchRun } from "./match-run";
import { shotsToMatchAgain } from "./match-again";
import { heroOf, targetsOf, type MatchScope, type Shot } from "./match-source";
import { measureApplied } from "./measure-applied";
import { readSource } from "./read-source";
import { revertLines, revertPlan } from "./revert-lines";
import type { Eyes } from "./sample-shot";
import { searchJob, type SearchEnd } from "./search-job";
import type { ShotMatchState, Stage } from "./shot-match-state";
import { count, summaryOf } from "./shot-words";
import { fatesOf, readStandings, standingItems } from "./standing";

const START: ShotMatchState = {
  source: { kind: "unread" },
  scope: "selection",
  chosenHeroKey: null,
  stage: { name: "reading" },
  hostMovedOn: false,
  journal: { receipts: [], damaged: 0, older: 0 },
  standings: new Map(),
  revert: { kind: "none" },
  says: "",
  fault: null,
};

/** Decides everything in the Shot Match panel: views show its state and send it intents. */
export class ShotMatchModel {
  readonly store = new Store<ShotMatchState>(START);
  private job = new AbortController();
  private reading: AbortController | null = null;
  private checking = new AbortController();
  private readonly unsubscribe: () => void;

  constructor(
    private readonly eyes: Eyes,
    private readonly description: HostDescription,
  ) {
    this.unsubscribe = eyes.host.subscribe((event) => this.hear(event));
  }

  /** Stops everything and hears nothing more. */
  dispose(): void {
    this.unsubscribe();
    this.job.abort();
    this.reading?.abort();
    this.checking.abort();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<void>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads what is open; leaves any results. */
  async refresh(): Promise<void> {
    this.newJob();
    this.store.update({ stage: { name: this.state.source.kind === "read" ? "idle" : "reading" }, hostMovedOn: false });
    await this.lookAtProject();
    await this.checkStandings();
  }

  setScope(scope: MatchScope): void {
    if (this.state.stage.name === "idle") this.store.update({ scope });
  }

  chooseHero(key: string): void {
    if (this.state.stage.name === "idle") this.store.update({ chosenHeroKey: key });
  }

  /** Looks at the reference and at every target, and proposes. */
  async findMatches(): Promise<void> {
    const { source, stage, scope, chosenHeroKey, revert } = this.state;
    if (source.kind !== "read" || stage.name !== "idle" || revert.kind === "reverting") return;
    const hero = heroOf(source.shots, chosenHeroKey);
    const targets = targetsOf(source.shots, hero, scope);
    if (!hero || targets.length === 0) return;
    await this.search(source.sequence, hero, targets);
  }

  /** After an Apply: looks once more at the shots that came out further from the reference than predicted, as they are now. */
  async matchAgain(): Promise<void> {
    const { stage, journal, standings, revert } = this.state;
    if (stage.name !== "applied" || revert.kind === "reverting") return;
    const { run, receipt, measured } = stage;
    const again = shotsToMatchAgain(run, measured, fatesOf(receipt, journal.receipts, standings));
    if (again.length > 0) await this.search(run.sequence, run.hero, again);
  }

  /** Stops the long job that is under way; what is known stays. */
  cancel(): void {
    this.job.abort();
  }

  toggle(key: string): void {
    this.change((run) => toggleTick(run, key));
  }

  /** The strength of one shot, 0 to 1. */
  setStrength(key: string, strength: number): void {
    this.change((run) => ({ ...run, ownStrengths: new Map(run.ownStrengths).set(key, strength) }));
  }

  /** The strength of all shots, 0 to 1; shots lose the strength of their own. */
  setStrengthOfAll(strength: number): void {
    this.change((run) => ({ ...run, strength, ownStrengths: new Map() }));
  }

  /** Puts the ticked proposals into the project, then measures what came of it. */
  async apply(): Promise<void> {
    const { source, stage, revert } = this.state;
    if (source.kind !== "read" || stage.name !== "ready" || stage.plan.items.length === 0 || revert.kind === "reverting") return;
    const { run, plan } = stage;
    const job = this.newJob();
    this.show({ name: "applying", run, plan, progress: null });
    const answer = await this.eyes.host.commit({ projectGuid: source.projectGuid, plan, reverts: null }, (progress) => this.show({ name: "applying", run, plan, progress }), job.signal);
    if (!answer.ok) {
      if (answer.problem.kind === "cancelled") return this.makeReady(run, "Cancelled. Nothing was changed.");
      const next = answer.problem.kind === "stale" ? "refresh" : "back-to-results";
      return this.fail({ text: describeProblem(answer.problem), run, receipt: null, next });
    }
    this.keep(answer.value);
    const text = describeFailure(answer.value);
    if (text) return this.fail({ text, run, receipt: answer.value, next: "refresh" });
    await this.measure(run, plan, answer.value);
  }

  /** Takes back an earlier Apply, or some of its shots, as a step of its own. */
  async revert(receiptId: string, itemIds: ReadonlySet<string>): Promise<void> {
    const { journal, stage, revert, standings } = this.state;
    const line = revertLines(journal.receipts).find(({ receipt }) => receipt.id === receiptId);
    if (!line || revert.kind === "reverting" || stage.name === "thinking" || stage.name === "applying") return;
    const standing = standingItems(line.receipt, fatesOf(line.receipt, journal.receipts, standings));
    const plan = revertPlan(line.receipt, new Set([...itemIds].filter((id) => standing.has(id))));
    if (plan.items.length === 0) return;
    const job = this.newJob();
    this.store.update({ revert: { kind: "reverting", receiptId, progress: null } });
    const answer = await this.eyes.host.commit(
      { projectGuid: line.receipt.project.guid, plan, reverts: receiptId },
      (progress) => this.store.update({ revert: { kind: "reverting", receiptId, progress } }),
      job.signal,
    );
    if (answer.ok) this.keep(answer.value);
    const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
    this.store.update({
      revert: text ? { kind: "failed", receiptId, text } : { kind: "none" },
      says: text ? `${text.happened} ${text.meaning}` : `Reverted ${count(plan.items.length, "shot")}`,
      hostMovedOn: this.state.stage.name === "ready",
    });
    if (this.state.stage.name === "idle") await this.lookAtProject();
    await this.checkStandings();
  }

  /** Away from a problem or a receipt: back to the results where they still hold, else to a fresh look at the project. */
  async goOn(): Promise<void> {
    const { stage } = this.state;
    if (stage.name === "failed" && stage.next === "back-to-results" && stage.run) return this.makeReady(stage.run, "Back to the results");
    await this.refresh();
  }

  private get state(): ShotMatchState {
    return this.store.getState();
  }

  private show(stage: Stage): void {
    this.store.update({ stage });
  }

  private newJob(): AbortController {
    this.job.abort();
    this.job = new AbortController();
    return this.job;
  }

  /** Is this job still the one whose news count? A cancelled job is, a replaced one is not. */
  private isCurrent(job: AbortController): boolean {
    return job === this.job;
  }

  private async search(sequence: SequenceSnapshot, hero: Shot, targets: readonly Shot[]): Promise<void> {
    const job = this.newJob();
    this.store.update({ says: `Looking at ${count(targets.length, "shot")}`, hostMovedOn: false, chosenHeroKey: hero.key });
    const search = { eyes: this.eyes, addresses: this.description.profile.lumetri, sequence, hero, targets };
    const end = await searchJob(search, (run) => this.isCurrent(job) && this.show({ name: "thinking", run }), job.signal);
    if (this.isCurrent(job)) this.showEnd(end);
  }

  private async lookAtProject(): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const found = await readSource(this.eyes.host, reading.signal);
    if (this.reading === reading) this.reading = null;
    if (!found) return;
    const stage: Stage = this.state.stage.name === "reading" ? { name: "idle" } : this.state.stage;
    this.store.update({ ...found, stage });
  }

  /** Looks quietly whether what was applied still stands; the answer of an older look never replaces that of a newer one. */
  private async checkStandings(): Promise<void> {
    const { stage, source, journal } = this.state;
    const guid = "run" in stage && stage.run ? stage.run.sequence.guid : source.kind === "read" ? source.sequence.guid : null;
    if (guid === null) return;
    this.checking.abort();
    const { signal } = (this.checking = new AbortController());
    const standings = await readStandings(this.eyes.host, guid, revertLines(journal.receipts), this.description.profile.lumetri, signal);
    if (standings && !signal.aborted) this.store.update({ standings });
  }

  /** Without results the panel follows the host; with results it only says so, and nothing moves. A selection changes no result. */
  private hear(event: HostEvent): void {
    if (event.kind === "theme-changed" || this.state.revert.kind === "reverting") return;
    const { name } = this.state.stage;
    if (name === "idle" || name === "reading") this.follow(this.lookAtProject());
    if (event.kind === "selection-changed") return;
    if (name === "thinking" || name === "ready") this.store.update({ hostMovedOn: true });
    else if (name !== "applying") this.follow(this.checkStandings());
  }

  private showEnd(end: SearchEnd): void {
    switch (end.kind) {
      case "found":
        return this.makeReady(end.run, `Done: ${summaryOf(end.run.shots)}`);
      case "cancelled":
        if (end.run) return this.makeReady(end.run, `Cancelled: ${summaryOf(end.run.shots)}`);
        return this.store.update({ stage: { name: "idle" }, says: "Cancelled" });
      case "failed":
        return this.fail({ text: end.text, run: end.run, receipt: null, next: end.run ? "back-to-results" : "refresh" });
      default:
        return assertNever(end);
    }
  }

  private async measure(run: MatchRun, plan: EditPlan, receipt: Receipt): Promise<void> {
    const job = this.newJob();
    let measured: Extract<Stage, { name: "applied" }>["measured"] = new Map(plan.items.map((item) => [item.id, { kind: "measuring" }]));
    this.show({ name: "applied", run, receipt, measured });
    this.store.update({ says: `Applied to ${count(plan.items.length, "shot")}, ${count(receipt.undoSteps.length, "undo step")}`, hostMovedOn: false });
    await measureApplied(
      this.eyes,
      run,
      plan.items.map((item) => item.id),
      (key, measurement) => {
        measured = new Map(measured).set(key, measurement);
        if (this.state.stage.name === "applied" && this.state.stage.receipt === receipt) this.show({ name: "applied", run, receipt, measured });
      },
      job.signal,
    );
  }

  private makeReady(run: MatchRun, says: string): void {
    this.store.update({ stage: this.readyStage(run), says });
  }

  private readyStage(run: MatchRun): Stage {
    const { lumetri, steps } = this.description.profile;
    const plan = planOf(run, lumetri);
    return { name: "ready", run, plan, undoSteps: planSteps(plan, steps).length };
  }

  private change(next: (run: MatchRun) => MatchRun): void {
    const { stage } = this.state;
    if (stage.name === "ready") this.show(this.readyStage(next(stage.run)));
  }

  private fail(failure: Omit<Extract<Stage, { name: "failed" }>, "name">): void {
    this.store.update({ stage: { name: "failed", ...failure }, says: `${failure.text.happened} ${failure.text.meaning}` });
  }

  private keep(receipt: Receipt): void {
    const { journal } = this.state;
    this.store.update({ journal: { ...journal, receipts: [...journal.receipts, receipt] } });
  }
}

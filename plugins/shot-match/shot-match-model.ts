import { assertNever } from "../../shared/basics/assert-never";
import type { EditPlan } from "../../shared/edits/edit-plan";
import type { HostAbilities, HostApp } from "../../shared/host/host-profile";
import type { HostEvent } from "../../shared/host/host-port";
import { describeProblem } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import { hostWords, type HostWords } from "../../shared/panel/host-words";
import { Store } from "../../shared/panel/store";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import { describeFailure } from "../../shared/panel/receipts/describe-failure";
import { AloneModel } from "./alone/alone-model";
import { seeingAlone } from "./alone/seeing-alone";
import { measureApplied } from "./apply/measure-applied";
import { carriedResponse } from "./carrier/carrier";
import { matchDeed } from "./apply/match-deed";
import { findCarrier } from "./carrier/find-carrier";
import { NOT_CALIBRATED, readCalibration } from "../../shared/panel/calibration/read-calibration";
import { responseInUse } from "../../shared/panel/calibration/response-in-use";
import { JumpMapModel } from "./jumps/jump-map-model";
import { OneJob } from "../../shared/panel/one-job";
import type { PanelTools } from "./panel-tools";
import { JournalModel } from "./receipts/journal-model";
import { fatesOf } from "../../shared/panel/receipts/standing";
import { counted } from "../../shared/words/counted";
import { summaryOf } from "./results/shot-words";
import { ScenesModel } from "./scenes/scenes-model";
import { scenesAgain, shotsToMatchAgain } from "./search/match-again";
import type { MatchRun, SearchScene } from "./search/match-run";
import { RunModel } from "./search/run-model";
import { scenesToSearch } from "./search/scenes-to-search";
import { searchJob, type SearchEnd } from "./search/search-job";
import type { ShotMatchState, Source, Stage } from "./shot-match-state";
import { Album } from "./source/album";
import { ElsewhereModel } from "./source/elsewhere-model";
import type { MatchScope } from "./source/match-source";
import { readSource } from "./source/read-source";
import { WayOutModel } from "./ways-out/way-out-model";
import { say } from "../../shared/words/say";

const START: ShotMatchState = {
  source: { kind: "unread" },
  scope: "selection",
  chosenHeroKey: null,
  elsewhere: { kind: "closed" },
  scenes: null,
  stage: { name: "reading" },
  hostMovedOn: false,
  calibration: NOT_CALIBRATED,
  journal: { receipts: [], damaged: 0, older: 0 },
  standings: new Map(),
  revert: { kind: "none" },
  jumps: { kind: "closed" },
  wayOut: { kind: "none" },
  says: "",
  fault: null,
};

/** Decides everything in the Shot Match panel: views show its state and send it, or the part of it that is asked, their intents. */
export class ShotMatchModel {
  readonly store = new Store<ShotMatchState>(START);
  private readonly opened = new AbortController();
  private readonly jobs = new OneJob();
  private readonly album: Album;
  readonly app: HostApp;
  readonly can: HostAbilities;
  readonly words: HostWords;
  /** What the editor makes of the results. */
  readonly run: RunModel;
  readonly wayOut: WayOutModel;
  readonly scenes: ScenesModel;
  /** A reference outside the open sequence. */
  readonly elsewhere: ElsewhereModel;
  /** Shots that others cover or show with, looked at alone. */
  readonly alone: AloneModel;
  /** The colour jumps of the timeline. */
  readonly jumps: JumpMapModel;
  private readonly journal: JournalModel;
  private reading: AbortController | null = null;
  private calibrated: Promise<void> | null = null;
  private readonly unsubscribe: () => void;

  constructor(private readonly tools: PanelTools) {
    this.album = new Album(tools.eyes);
    ({ app: this.app, can: this.can } = tools.description.profile);
    this.words = hostWords(this.app);
    this.run = new RunModel(this.store, tools, this.jobs);
    this.scenes = new ScenesModel(this.store, tools, this.album, this.jobs);
    this.elsewhere = new ElsewhereModel(this.store, tools);
    this.alone = new AloneModel(this.store, tools, this.album, this.jobs, this.run, {
      search: (keys) => this.findMatches(keys),
      fail: (text, run) => this.fail({ text, run, receipt: null, next: "back-to-results" }),
    });
    this.jumps = new JumpMapModel(this.store, tools);
    this.wayOut = new WayOutModel(this.store, tools);
    this.journal = new JournalModel(this.store, tools, this.jobs);
    this.unsubscribe = tools.eyes.host.subscribe((event) => this.hear(event));
  }

  /** Stops everything and hears nothing more. */
  dispose(): void {
    this.unsubscribe();
    this.opened.abort();
    this.jobs.cancel();
    this.reading?.abort();
    this.journal.dispose();
    this.wayOut.dispose();
    this.jumps.dispose();
    this.elsewhere.dispose();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<void>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads what is open; leaves any results. */
  async refresh(): Promise<void> {
    this.jobs.start();
    this.album.forget();
    this.calibrated ??= this.readCalibration();
    this.store.update({ stage: { name: this.state.source.kind === "read" ? "idle" : "reading" }, hostMovedOn: false, scenes: null, wayOut: { kind: "none" } });
    await this.lookAtProject();
    await this.journal.checkStandings();
    await this.calibrated;
  }

  setScope(scope: MatchScope): void {
    if (this.state.stage.name === "idle") this.store.update({ scope });
  }

  chooseHero(key: string): void {
    if (this.state.stage.name === "idle") this.store.update({ chosenHeroKey: key, elsewhere: { kind: "closed" } });
  }

  /** Looks at the references and at every target, and proposes. `alone`: what may be looked at without what covers it. */
  async findMatches(alone: ReadonlySet<string> = new Set()): Promise<void> {
    const { source, stage, scope, chosenHeroKey, elsewhere, scenes, revert } = this.state;
    if (source.kind !== "read" || (stage.name !== "idle" && alone.size === 0) || revert.kind === "reverting") return;
    const wanted = scenesToSearch({ shots: source.shots, scope, chosenHeroKey, elsewhere, scenes });
    if (wanted.length > 0) await this.search(source.sequence, wanted, source.projectGuid, alone);
  }

  /** After an Apply: looks once more at the shots that came out further from the reference than predicted, as they are now. */
  async matchAgain(): Promise<void> {
    const { source, stage, journal, standings, revert } = this.state;
    if (source.kind !== "read" || stage.name !== "applied" || revert.kind === "reverting") return;
    const { run, receipt, measured } = stage;
    const again = shotsToMatchAgain(run, measured, fatesOf(receipt, journal.receipts, standings));
    if (again.length > 0) await this.search(run.sequence, scenesAgain(run, again), source.projectGuid);
  }

  /** Stops the long job that is under way; what is known stays. */
  cancel(): void {
    this.jobs.cancel();
  }

  /** Puts the ticked proposals into the project, then measures what came of it. */
  async apply(): Promise<void> {
    const { source, stage, revert } = this.state;
    if (source.kind !== "read" || stage.name !== "ready" || stage.isSettling || stage.plan.items.length === 0 || revert.kind === "reverting") return;
    const { run, plan } = stage;
    const job = this.jobs.start();
    this.album.forget();
    this.show({ name: "applying", run, plan, progress: null });
    const answer = await this.host.commit({ projectGuid: source.projectGuid, plan, reverts: null, by: matchDeed(run, plan, this.tools.description.trimbin) }, (progress) => this.show({ name: "applying", run, plan, progress }), job.signal);
    if (!answer.ok) {
      if (answer.problem.kind === "cancelled") return this.run.makeReady(run, say`Cancelled. Nothing was changed.`);
      const next = answer.problem.kind === "stale" || answer.problem.kind === "other-project" ? "refresh" : "back-to-results";
      return this.fail({ text: describeProblem(answer.problem), run, receipt: null, next });
    }
    this.journal.keep(answer.value);
    const text = describeFailure(answer.value);
    if (text) return this.fail({ text, run, receipt: answer.value, next: "refresh" });
    await this.measure(run, plan, answer.value);
  }

  /** Takes back an earlier Apply, or some of its shots, as a step of its own. */
  async revert(receiptId: string, itemIds: ReadonlySet<string>): Promise<void> {
    if (!(await this.journal.revert(receiptId, itemIds))) return;
    this.album.forget();
    if (this.state.stage.name === "idle") await this.lookAtProject();
    await this.journal.checkStandings();
  }

  /** Away from a problem or a receipt: back to the results where they still hold, else to a fresh look at the project. */
  async goOn(): Promise<void> {
    const { stage } = this.state;
    if (stage.name === "failed" && stage.next === "back-to-results" && stage.run) return this.run.makeReady(stage.run, say`Back to the results`);
    await this.refresh();
  }

  private get state(): ShotMatchState {
    return this.store.getState();
  }

  private get host(): PanelTools["eyes"]["host"] {
    return this.tools.eyes.host;
  }

  private show(stage: Stage): void {
    this.store.update({ stage });
  }

  /** Beside the first look at the project, which does not wait for it; a search does. */
  private async readCalibration(): Promise<void> {
    this.store.update({ calibration: await readCalibration(this.host, this.tools.description, this.opened.signal) });
  }

  private async search(sequence: SequenceSnapshot, scenes: readonly SearchScene[], projectGuid: string, alone: ReadonlySet<string> = new Set()): Promise<void> {
    const job = this.jobs.start();
    const targets = scenes.reduce((sum, scene) => sum + scene.targets.length, 0);
    const [only] = scenes.length === 1 ? scenes : [];
    this.store.update({ says: say`Looking at ${counted(targets, this.words.shot)}`, hostMovedOn: false, ...(only?.hero.from.kind === "shot" ? { chosenHeroKey: only.hero.key } : {}) });
    await this.calibrated;
    const { profile } = this.state.calibration;
    const carrier = await findCarrier(this.host, this.tools.description.profile, job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (!carrier.ok) return this.showEnd(carrier.problem.text ? { kind: "failed", text: carrier.problem.text, run: null } : { kind: "cancelled", run: null });
    const end = await searchJob(
      {
        host: this.host,
        app: this.app,
        tools: { engine: this.tools.engine, profile, carrier: carrier.value },
        ...seeingAlone(this.album, this.app, projectGuid, alone),
        response: carriedResponse(carrier.value, responseInUse(profile)),
        sequence,
        scenes,
      },
      (run, doing) => this.jobs.isCurrent(job) && this.show({ name: "thinking", run, doing }),
      job.signal,
    );
    if (this.jobs.isCurrent(job)) this.showEnd(end);
  }

  private async lookAtProject(): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const found = await readSource(this.host, this.app, reading.signal);
    if (this.reading === reading) this.reading = null;
    if (!found) return;
    const stage: Stage = this.state.stage.name === "reading" ? { name: "idle" } : this.state.stage;
    this.store.update({ ...found, stage, ...(isOtherSequence(this.state.source, found.source) ? { elsewhere: { kind: "closed" } } : {}) });
  }

  /** Without results the panel follows the host; with results it only says so, and nothing moves. A selection changes no result. */
  private hear(event: HostEvent): void {
    if (event.kind === "theme-changed" || this.state.revert.kind === "reverting") return;
    const { name } = this.state.stage;
    const isSelection = event.kind === "selection-changed";
    if (!isSelection && name !== "thinking") this.album.forget();
    if (name === "idle" || name === "reading") {
      if (!isSelection) this.store.update({ scenes: null });
      this.follow(this.lookAtProject());
    }
    if (isSelection) return;
    if (name === "thinking" || name === "ready" || name === "finding-scenes") this.store.update({ hostMovedOn: true });
    else if (name !== "applying") this.follow(this.journal.checkStandings());
  }

  private showEnd(end: SearchEnd): void {
    switch (end.kind) {
      case "found":
        return this.run.makeReady(end.run, say`Done: ${summaryOf(end.run.shots)}`);
      case "cancelled":
        if (end.run) return this.run.makeReady(end.run, say`Cancelled: ${summaryOf(end.run.shots)}`);
        return this.store.update({ stage: { name: "idle" }, says: say`Cancelled` });
      case "failed":
        return this.fail({ text: end.text, run: end.run, receipt: null, next: end.run ? "back-to-results" : "refresh" });
      default:
        return assertNever(end);
    }
  }

  private async measure(run: MatchRun, plan: EditPlan, receipt: Receipt): Promise<void> {
    const job = this.jobs.start();
    let measured: Extract<Stage, { name: "applied" }>["measured"] = new Map(plan.items.map((item) => [item.id, { kind: "measuring" }]));
    this.show({ name: "applied", run, receipt, measured });
    this.store.update({ says: say`Applied to ${counted(plan.items.length, this.words.shot)}, ${counted(receipt.undoSteps.length, "undo step")}`, hostMovedOn: false });
    await measureApplied(
      this.tools,
      run,
      plan.items.map((item) => item.id),
      (key, measurement) => {
        measured = new Map(measured).set(key, measurement);
        if (this.state.stage.name === "applied" && this.state.stage.receipt === receipt) this.show({ name: "applied", run, receipt, measured });
      },
      job.signal,
    );
  }

  private fail(failure: Omit<Extract<Stage, { name: "failed" }>, "name">): void {
    this.store.update({ stage: { name: "failed", ...failure }, says: `${failure.text.happened} ${failure.text.meaning}` });
  }
}

/** Was another sequence opened? What was looked for elsewhere may be that very one. */
function isOtherSequence(before: Source, now: Source): boolean {
  return before.kind === "read" && !(now.kind === "read" && now.sequence.guid === before.sequence.guid);
}

import { toJsonText } from "../../shared/basics/json-text";
import { CALIBRATION_RENDERS } from "../../shared/color/response/probe-plan";
import type { MeasuredHost } from "../../shared/host/check-port";
import { describeProblem } from "../../shared/host/host-problem";
import type { HostApp } from "../../shared/host/host-profile";
import { readCalibration } from "../../shared/panel/calibration/read-calibration";
import { hostWords, type HostWords } from "../../shared/panel/host-words";
import { LeftoversModel } from "../../shared/panel/leftovers";
import { OneJob } from "../../shared/panel/one-job";
import { Store } from "../../shared/panel/store";
import { askedProbes } from "./asked/asked-probes";
import { PersonInPage } from "./asked/person-in-page";
import { RenderMemory } from "./calibration/render-memory";
import { CheckRun, type CheckEnd } from "./check-run";
import { START, type HostCheckState } from "./host-check-state";
import type { PageProbe } from "./page/page-probe";
import { pageProbes } from "./page/page-probes";
import type { PanelTools } from "./panel-tools";
import { questionRows, type QuestionRow } from "./questions/question-row";
import { assumptionsOf, findingLines } from "./report/finding-lines";
import { consequencesOf } from "./report/follows";
import { leftBehindInWords, measuredHost } from "./report/measured-host";
import { mergeMeasured } from "./report/merge-measured";
import { reportPage } from "./report/report-page";
import { say } from "../../shared/words/say";

/** Decides everything in the Host Check panel: what can be asked, the check itself, what came of it and where it is saved. */
export class HostCheckModel {
  readonly store = new Store<HostCheckState>(START);
  readonly app: HostApp;
  readonly words: HostWords;
  /** What a check that was ended in the middle left open. */
  readonly leftovers: LeftoversModel;
  private readonly jobs = new OneJob();
  private readonly opened = new AbortController();
  private readonly person: PersonInPage;
  private readonly probes: readonly PageProbe[];
  private readonly asked: readonly PageProbe[];
  private readonly memory = new RenderMemory();

  constructor(private readonly tools: PanelTools) {
    this.app = tools.description.profile.app;
    this.words = hostWords(this.app);
    this.leftovers = new LeftoversModel(tools.host, (leftovers) => this.store.update({ leftovers }));
    this.person = new PersonInPage((asked) => this.showAsked(asked));
    this.probes = pageProbes(tools.page, tools.host);
    this.asked = askedProbes(tools.page, this.person.ask);
  }

  /** Stops everything; a scratch project that is open is removed by the host's side. */
  dispose(): void {
    this.opened.abort();
    this.jobs.cancel();
    this.leftovers.dispose();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<void>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads what can be asked, and what was measured before. */
  async refresh(): Promise<void> {
    const { host, description } = this.tools;
    const { signal } = this.opened;
    this.store.update({ stage: { name: "reading" }, saving: { kind: "none" } });
    const [listed, measured, lumetri] = await Promise.all([host.listQuestions(signal), host.readMeasuredHost(signal), this.hasLumetri(signal)]);
    if (!listed.ok) return this.store.update({ stage: { name: "unread", text: describeProblem(listed.problem) }, says: describeProblem(listed.problem).happened });
    const rows = questionRows(listed.value, this.probes, this.asked, lumetri ? CALIBRATION_RENDERS : null);
    const notes = lumetri ? [] : [say`Lumetri is not installed in this ${this.words.host}, so there is nothing to calibrate.`];
    const earlier = measured.ok && measured.value?.hostVersion === description.version ? measured.value : null;
    this.store.update({ stage: { name: "choosing", rows, notes }, earlier });
    await this.leftovers.look();
  }

  /** Ticks or unticks questions. */
  tick(ids: readonly string[], isTicked: boolean): void {
    const unticked = new Set(this.state.unticked);
    for (const id of ids) {
      if (isTicked) unticked.delete(id);
      else unticked.add(id);
    }
    this.store.update({ unticked });
  }

  /** The questions that are ticked. */
  ticked(): readonly QuestionRow[] {
    const { stage, unticked } = this.state;
    return "rows" in stage ? stage.rows.filter(({ id }) => !unticked.has(id)) : [];
  }

  /** Asks everything that is ticked, keeps what was found, and shows it; a check that is cancelled keeps what it has. */
  async check(): Promise<void> {
    const { stage } = this.state;
    const rows = this.ticked();
    if (stage.name !== "choosing" || rows.length === 0) return;
    const job = this.jobs.start();
    const run = new CheckRun({ ...this.tools, memory: this.memory }, rows, [...this.probes, ...this.asked], (progress, words) => {
      if (!this.jobs.isCurrent(job)) return;
      const before = this.state.stage;
      const asked = words === null ? (before.name === "checking" && before.asked?.kind === "in-page" ? before.asked : null) : ({ kind: "at-host", words } as const);
      this.store.update({ stage: { ...stage, name: "checking", asking: rows, progress, asked }, ...(asked?.kind === "at-host" && before.name === "checking" && before.asked?.kind !== "at-host" ? { says: asked.words } : {}) });
    });
    this.store.update({ saving: { kind: "none" }, says: say`The check has begun` });
    const end = await run.all(job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (end.harvest.host.length + end.harvest.page.length === 0 && end.calibration.kind === "not-asked" && end.problems.length === 0) {
      return this.store.update({ stage, says: say`Cancelled before anything was answered` });
    }
    await this.finish(stage, end);
  }

  /** Stops the check; what was answered stays. */
  cancel(): void {
    this.jobs.cancel();
  }

  /** The person did what was asked of them, or will not. */
  async answer(did: boolean): Promise<void> {
    const { stage } = this.state;
    if (stage.name !== "checking" || stage.asked === null) return;
    const { kind } = stage.asked;
    this.showAsked(null);
    if (kind === "in-page") return this.person.answer(did);
    await this.tools.host.continueCheck({ did }, this.opened.signal);
  }

  /** Back to the questions. */
  async goOn(): Promise<void> {
    if (this.state.stage.name === "done" || this.state.stage.name === "unread") await this.refresh();
  }

  /** Saves the findings for people, where they say. */
  savePage(): Promise<void> {
    return this.save("html", (report) => reportPage(report));
  }

  /** Saves the findings for machines, where the person says. */
  saveProfile(): Promise<void> {
    return this.save("json", ({ measured }) => `${JSON.stringify(JSON.parse(toJsonText(measured)), null, 2)}\n`);
  }

  private get state(): HostCheckState {
    return this.store.getState();
  }

  private async hasLumetri(signal: AbortSignal): Promise<boolean> {
    const { lumetri } = this.tools.description.profile;
    if (this.app === "premiere") return true;
    const listed = await this.tools.host.listEffects(signal);
    return listed.ok && listed.value.some(({ matchName }) => matchName === lumetri.matchName);
  }

  private async finish(stage: Extract<HostCheckState["stage"], { name: "choosing" }>, { harvest, calibration, problems, names, isPartial }: CheckEnd): Promise<void> {
    const { host, description, now } = this.tools;
    const { signal } = this.opened;
    const known = await readCalibration(host, description, signal);
    const fresh = measuredHost(harvest, description, { calibrated: known.profile !== null, names, now: now() });
    const measured = mergeMeasured(this.state.earlier, fresh);
    const kept = await host.keepMeasuredHost(measured, signal);
    this.store.update({
      stage: {
        name: "done",
        rows: stage.rows,
        notes: stage.notes,
        report: this.reportOf(measured, calibration.kind === "calibrated" ? calibration.words : known.words, leftBehindInWords(harvest.leftBehind, names), isPartial),
        problems: kept.ok ? problems : [...problems, { ...describeProblem(kept.problem), meaning: say`What was found is shown here but was not kept.` }],
      },
      earlier: measured,
      says: isPartial ? say`Stopped. ${fresh.host.length + fresh.page.length} questions were answered.` : say`Done. ${fresh.host.length + fresh.page.length} questions were answered.`,
    });
  }

  private reportOf(measured: MeasuredHost, calibration: string, leftBehind: readonly string[], isPartial: boolean): Extract<HostCheckState["stage"], { name: "done" }>["report"] {
    const { profile } = this.tools.description;
    const lines = findingLines(measured, assumptionsOf([...this.probes, ...this.asked]));
    return { measured, hostName: this.words.host, lines, consequences: consequencesOf(measured.figures, profile), calibration, leftBehind, isPartial };
  }

  private async save(extension: "html" | "json", textOf: (report: Extract<HostCheckState["stage"], { name: "done" }>["report"]) => string): Promise<void> {
    const { stage, saving } = this.state;
    if (stage.name !== "done" || saving.kind === "saving") return;
    this.store.update({ saving: { kind: "saving" } });
    const suggestedName = say`Trimbin host check ${stage.report.hostName} ${stage.report.measured.hostVersion}.${extension}`;
    const saved = await this.tools.host.saveFile({ to: { kind: "ask", suggestedName, extensions: [extension], encoding: "utf-8" }, text: textOf(stage.report) }, this.opened.signal);
    if (saved.ok) return this.store.update({ saving: { kind: "saved", name: saved.value.savedAs }, says: say`Saved ${saved.value.savedAs}` });
    if (saved.problem.kind === "cancelled") return this.store.update({ saving: { kind: "none" }, says: say`Nothing was saved` });
    this.store.update({ saving: { kind: "failed", text: describeProblem(saved.problem) }, says: describeProblem(saved.problem).happened });
  }

  private showAsked(asked: Extract<HostCheckState["stage"], { name: "checking" }>["asked"]): void {
    const { stage } = this.state;
    if (stage.name !== "checking") return;
    const isNew = asked?.kind === "in-page" && stage.asked === null;
    this.store.update({ stage: { ...stage, asked }, ...(isNew ? { says: `${asked.step.title}. ${asked.step.does}` } : {}) });
  }
}

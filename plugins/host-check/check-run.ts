import type { Finding, HostAnswers, CheckProgress as HostProgress } from "../../shared/host/check-port";
import { describeProblem, type ProblemText } from "../../shared/host/host-problem";
import { calibrateHost } from "./calibration/calibrate-host";
import { sureness, whyNotCalibrated } from "./calibration/calibration-words";
import type { RenderMemory } from "./calibration/render-memory";
import type { CheckProgress } from "./host-check-state";
import type { PageProbe } from "./page/page-probe";
import { runProbe } from "./page/run-probe";
import type { PanelTools } from "./panel-tools";
import { CALIBRATION_ID, type QuestionRow } from "./questions/question-row";
import type { CheckHarvest } from "./report/measured-host";
import { namesToHide } from "./report/names-to-hide";
import { redactFinding } from "./report/redact";
import { say } from "../../shared/words/say";

/** What came of a check, whole or stopped. */
export type CheckEnd = {
  readonly harvest: CheckHarvest;
  readonly calibration: CalibrationEnd;
  readonly problems: readonly ProblemText[];
  /** What no page may show. */
  readonly names: readonly string[];
  readonly isPartial: boolean;
};

/** What came of the calibration. `words` say how sure it is. */
export type CalibrationEnd = { readonly kind: "not-asked" } | { readonly kind: "calibrated"; readonly words: string } | { readonly kind: "not-calibrated" };

/** Tells how far the check is; `person` is what somebody has to do at the host now. */
type OnProgress = (progress: CheckProgress, person: string | null) => void;

/** One check: first the host's questions in its scratch project, then the page's, then the calibration in a scratch project of its own. */
export class CheckRun {
  private readonly problems: ProblemText[] = [];
  private readonly page: Finding[] = [];
  private answers: HostAnswers = { findings: [], figures: {}, leftBehind: [] };
  private calibration: CalibrationEnd = { kind: "not-asked" };
  private names: readonly string[] = [];
  private inHost: CheckProgress["inHost"] = "nothing";
  private readonly answered = new Map<string, Finding>();

  constructor(
    private readonly tools: PanelTools & { readonly memory: RenderMemory },
    private readonly rows: readonly QuestionRow[],
    private readonly probes: readonly PageProbe[],
    private readonly onProgress: OnProgress,
  ) {}

  /** Asks one after the other until the end, or until it is cancelled. */
  async all(signal: AbortSignal): Promise<CheckEnd> {
    this.names = await namesToHide(this.tools.host, this.tools.description, signal);
    await this.askHost(signal);
    await this.askPage(signal);
    if (this.rows.some(({ id }) => id === CALIBRATION_ID)) await this.calibrate(signal);
    const { findings, figures, leftBehind } = this.answers;
    return { harvest: { host: findings, page: this.page, figures, leftBehind }, calibration: this.calibration, problems: this.problems, names: this.names, isPartial: signal.aborted };
  }

  private async askHost(signal: AbortSignal): Promise<void> {
    const own = new Set(this.probes.map(({ id }) => id));
    const questions = this.rows.filter(({ id }) => id !== CALIBRATION_ID && !own.has(id));
    if (questions.length === 0 || signal.aborted) return;
    this.tell(0, null);
    const answered = await this.tools.host.checkHost({ questions: questions.map(({ id }) => id) }, (progress) => this.hear(progress), signal);
    this.inHost = "nothing";
    if (answered.ok) this.answers = answered.value;
    else if (answered.problem.kind !== "cancelled") this.problems.push(describeProblem(answered.problem));
  }

  private async askPage(signal: AbortSignal): Promise<void> {
    const wanted = new Set(this.rows.map(({ id }) => id));
    const probes = this.probes.filter(({ id }) => wanted.has(id));
    const before = this.rows.length - probes.length - (wanted.has(CALIBRATION_ID) ? 1 : 0);
    for (const [index, probe] of probes.entries()) {
      if (signal.aborted) return;
      this.tell(before + index, probe.id);
      const finding = await runProbe(probe, signal);
      if (!finding) continue;
      this.page.push(finding);
      this.note(finding);
    }
  }

  private async calibrate(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { host, decodeFrame, encodePng, memory, now, description } = this.tools;
    const done = this.rows.length - 1;
    this.inHost = "making";
    this.tell(done, CALIBRATION_ID, { detail: say`Making the scratch project` });
    const ended = await calibrateHost(
      { host, decodeFrame, encodePng, memory, now, lumetri: this.answers.figures.lumetri ?? description.profile.lumetri, release: { name: description.name, version: description.version } },
      (renders) => {
        this.inHost = "open";
        this.tell(done, CALIBRATION_ID, { detail: say`Render ${renders.done} of ${renders.of}`, share: renders.done / renders.of });
      },
      signal,
    );
    const { scratchLeft } = ended.ok ? ended.value : ended.problem;
    if (scratchLeft) this.problems.push({ ...describeProblem(scratchLeft), meaning: say`The scratch project of the calibration may still be open.`, advice: say`Close it in the host without saving.` });
    if (ended.ok) {
      this.calibration = { kind: "calibrated", words: sureness(ended.value.calibration) };
      return;
    }
    const why = whyNotCalibrated(ended.problem);
    if (why) this.problems.push(why);
    this.calibration = { kind: why ? "not-calibrated" : "not-asked" };
  }

  /** What the host says on the way; without a question's id it makes its scratch project, or removes it. */
  private hear({ step, steps, question, person, answered }: HostProgress): void {
    if (answered) return this.note(answered);
    if (question === undefined) this.inHost = step < steps ? "making" : "removing";
    else if (this.inHost === "making") this.inHost = "open";
    this.tell(question === undefined ? step : step - 1, question ?? null, { person: person ?? null });
  }

  private note(finding: Finding): void {
    this.answered.set(finding.id, redactFinding(finding, this.names));
  }

  private tell(done: number, now: string | null, { person = null, detail = null, share = 0 }: { readonly person?: string | null; readonly detail?: string | null; readonly share?: number } = {}): void {
    const of = this.rows.length;
    this.onProgress({ question: Math.min(of, Math.max(0, done) + 1), of, now, detail, share: Math.min(1, Math.max(0, done + share) / of), inHost: this.inHost, answered: new Map(this.answered) }, person);
  }
}

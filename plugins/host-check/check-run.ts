import type { Finding, HostAnswers } from "../../shared/host/check-port";
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

  constructor(
    private readonly tools: PanelTools & { readonly memory: RenderMemory },
    private readonly rows: readonly QuestionRow[],
    private readonly probes: readonly PageProbe[],
    private readonly onProgress: OnProgress,
  ) {}

  /** Asks one after the other until the end, or until it is cancelled. */
  async all(signal: AbortSignal): Promise<CheckEnd> {
    const names = await namesToHide(this.tools.host, this.tools.description, signal);
    await this.askHost(signal);
    await this.askPage(signal);
    if (this.rows.some(({ id }) => id === CALIBRATION_ID)) await this.calibrate(signal);
    const { findings, figures, leftBehind } = this.answers;
    return { harvest: { host: findings, page: this.page, figures, leftBehind }, calibration: this.calibration, problems: this.problems, names, isPartial: signal.aborted };
  }

  private async askHost(signal: AbortSignal): Promise<void> {
    const own = new Set(this.probes.map(({ id }) => id));
    const questions = this.rows.filter(({ id }) => id !== CALIBRATION_ID && !own.has(id));
    if (questions.length === 0 || signal.aborted) return;
    this.tell(0, questions[0]!.asks);
    const answered = await this.tools.host.checkHost({ questions: questions.map(({ id }) => id) }, ({ step, label, person }) => this.tell(step - 1, label, { person: person ?? null }), signal);
    if (answered.ok) this.answers = answered.value;
    else if (answered.problem.kind !== "cancelled") this.problems.push(describeProblem(answered.problem));
  }

  private async askPage(signal: AbortSignal): Promise<void> {
    const wanted = new Set(this.rows.map(({ id }) => id));
    const probes = this.probes.filter(({ id }) => wanted.has(id));
    const before = this.rows.length - probes.length - (wanted.has(CALIBRATION_ID) ? 1 : 0);
    for (const [index, probe] of probes.entries()) {
      if (signal.aborted) return;
      this.tell(before + index, probe.asks);
      const finding = await runProbe(probe, signal);
      if (finding) this.page.push(finding);
    }
  }

  private async calibrate(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { host, decodeFrame, encodePng, memory, now, description } = this.tools;
    const { asks } = this.rows.find(({ id }) => id === CALIBRATION_ID)!;
    const done = this.rows.length - 1;
    this.tell(done, asks, { detail: say`Making the scratch project` });
    const ended = await calibrateHost(
      { host, decodeFrame, encodePng, memory, now, lumetri: this.answers.figures.lumetri ?? description.profile.lumetri, release: { name: description.name, version: description.version } },
      (renders) => this.tell(done, asks, { detail: say`Render ${renders.done} of ${renders.of}`, share: renders.done / renders.of }),
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

  private tell(done: number, asks: string, { person = null, detail = null, share = 0 }: { readonly person?: string | null; readonly detail?: string | null; readonly share?: number } = {}): void {
    const of = this.rows.length;
    this.onProgress({ question: Math.min(of, done + 1), of, asks, detail, share: Math.min(1, (done + share) / of) }, person);
  }
}

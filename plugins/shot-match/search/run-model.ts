import type { LockGroup, Manner, MatchChoice } from "../../../shared/color/scene/match-choice";
import type { Pin } from "../../../shared/color/scene/scene-shot";
import { planSteps } from "../../../shared/edits/plan-steps";
import type { Store } from "../../../shared/panel/store";
import { planOfRun } from "../apply/plan-of-run";
import { carriedResponse } from "../carrier/carrier";
import { hostWords } from "../../../shared/panel/host-words";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { responseInUse } from "../../../shared/panel/calibration/response-in-use";
import { nextTurn } from "../../../shared/basics/next-turn";
import type { OneJob } from "../../../shared/panel/one-job";
import type { PanelTools } from "../panel-tools";
import type { ShotMatchState } from "../shot-match-state";
import { judgeShot } from "./judge-shot";
import { compareAgain } from "./compare-again";
import { choiceOf, nameIn, toggleTick, withOutcome, type MatchRun } from "./match-run";
import { lookForSkin } from "./look-for-skin";
import type { Doing } from "./doing";
import type { Looked } from "./shot-outcome";
import { whyNoSkin } from "./why-no-skin";
import { say } from "../../../shared/words/say";

/** What an editor makes of the results while nothing is applied: ticks, strengths, manners and locks. Every change answers at once; the host is not asked. */
export class RunModel {
  private judging: object | null = null;
  /** The manner last asked for of each shot, and of all (`null`). */
  private readonly asked = new Map<string | null, Manner>();

  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
    private readonly jobs: OneJob,
  ) {}

  /** Shows a run as the one to decide on. */
  makeReady(run: MatchRun, says: string): void {
    this.store.update({ stage: this.ready(run, false), says });
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

  /** How one shot is matched, or all of them (`null`), which then lose the manner of their own; locks stay. What is asked for while skin is looked for comes in its place. */
  async setManner(key: string | null, manner: Manner): Promise<void> {
    this.asked.set(key, manner);
    const isPossible = manner !== "skin-first" || (await this.canPutSkinFirst(key));
    const latest = this.asked.get(key) ?? manner;
    if (isPossible || latest !== "skin-first") await this.setChoice(key, (choice) => ({ ...choice, manner: latest }));
  }

  /** Which groups of sliders stay where they are, for one shot or for all (`null`). */
  async setLocks(key: string | null, locks: readonly LockGroup[]): Promise<void> {
    await this.setChoice(key, ({ manner }) => ({ manner, locks }));
  }

  /** The editor says that these shots are in the reference's colour space, whatever they look like: compares them as they are. */
  async matchAnyway(keys: readonly string[]): Promise<void> {
    await this.compare(keys, (looked) => ({ ...looked, isSameSpace: true }), say`Comparing as if in one colour space`);
  }

  /** The editor answers a question about a shot with "leave it". */
  leave(keys: readonly string[]): void {
    this.change((run) => {
      const asked = run.shots.filter(({ shot, outcome }) => keys.includes(shot.key) && outcome.kind === "asks");
      return asked.reduce((next, { shot, outcome }) => withOutcome(next, shot.key, { kind: "cannot-tell", frame: "frame" in outcome ? outcome.frame : null, why: say`Left as it is: it may be in another colour space than the reference.` }), run);
    });
  }

  /** "This is that": ties a place of the reference's picture to the place of this shot that shows the same thing. */
  async pin(key: string, pin: Pin): Promise<void> {
    await this.compare([key], (looked) => ({ ...looked, pins: [...looked.pins, pin] }), say`Comparing with the places you tied`);
  }

  async removePins(key: string): Promise<void> {
    await this.compare([key], (looked) => ({ ...looked, pins: [] }), say`Comparing without tied places`);
  }

  /** Compares some shots again with what the editor has added; a cancel leaves them as they were. */
  private async compare(keys: readonly string[], change: (looked: Looked) => Looked, label: string): Promise<void> {
    const { stage } = this.store.getState();
    if (stage.name !== "ready") return;
    const { run } = stage;
    const changed = new Map(run.shots.flatMap(({ shot, looked }): [string, Looked][] => (looked && keys.includes(shot.key) ? [[shot.key, change(looked)]] : [])));
    if (changed.size > 0) await this.think(run, say`Compared again`, (doing, signal) => this.compareChanged(run, changed, (next) => doing(next, { label, share: null }), signal));
  }

  /** Compares these shots of a run with their references, as they are now known; null when it was cancelled. */
  compareChanged(run: MatchRun, changed: ReadonlyMap<string, Looked>, onRun: (run: MatchRun) => void, signal: AbortSignal): Promise<MatchRun | null> {
    const { profile } = this.store.getState().calibration;
    return compareAgain({ engine: this.tools.engine, profile, response: this.carried(run), run, changed }, onRun, signal);
  }

  /** Can skin come first for this shot, or for any (`null`)? Looks for skin when nobody has yet, and says why not. */
  private async canPutSkinFirst(key: string | null): Promise<boolean> {
    const { stage } = this.store.getState();
    if (stage.name !== "ready") return false;
    const { run } = stage;
    if (run.skin.kind === "not-looked") {
      await this.think(run, say`Looked for skin`, async (doing, signal) => {
        const seen = await lookForSkin(this.tools, run, (now) => doing(run, now), signal);
        if (seen?.skin.kind !== "looked") return seen;
        const changed = new Map(seen.shots.flatMap(({ shot, looked }): [string, Looked][] => (looked ? [[shot.key, looked]] : [])));
        return this.compareChanged(seen, changed, (next) => doing(next, { label: say`Comparing skin`, share: null }), signal);
      });
    }
    const now = this.store.getState().stage;
    if (now.name !== "ready" || now.run.skin.kind === "not-looked") return false;
    const why = whyNoSkin(now.run, key === null ? now.run.shots : now.run.shots.filter(({ shot }) => shot.key === key));
    if (why !== null) this.store.update({ says: why });
    return why === null;
  }

  /** Does a job on the results, and comes back to them; a cancel leaves them as they were. */
  private async think(run: MatchRun, says: string, work: (doing: (run: MatchRun, doing: Doing) => void, signal: AbortSignal) => Promise<MatchRun | null>): Promise<void> {
    const job = this.jobs.start();
    const show = (next: MatchRun, doing: Doing): void => {
      if (this.jobs.isCurrent(job)) this.store.update({ stage: { name: "thinking", run: next, doing } });
    };
    const done = await work(show, job.signal);
    if (this.jobs.isCurrent(job)) this.makeReady(done ?? run, done ? says : say`Cancelled`);
  }

  private async setChoice(key: string | null, next: (choice: MatchChoice) => MatchChoice): Promise<void> {
    const { stage } = this.store.getState();
    if (stage.name !== "ready") return;
    const { run } = stage;
    if (key !== null) await this.judge({ ...run, ownChoices: new Map(run.ownChoices).set(key, next(choiceOf(run, key))) }, [key]);
    else await this.judge({ ...run, choice: next(run.choice), ownChoices: new Map() }, run.shots.map(({ shot }) => shot.key));
  }

  /** Proposes anew for these shots, a few a turn, and shows them as they come; a newer change takes over. */
  private async judge(run: MatchRun, keys: readonly string[]): Promise<void> {
    const mine = (this.judging = {});
    const response = this.carried(run);
    this.store.update({ stage: this.ready(run, true) });
    for (const key of keys) {
      await nextTurn();
      const { stage } = this.store.getState();
      if (this.judging !== mine || stage.name !== "ready") return;
      const looked = stage.run.shots.find(({ shot }) => shot.key === key)?.looked;
      if (!looked?.evidence) continue;
      const outcome = judgeShot(looked, choiceOf(stage.run, key), response, (other) => nameIn(run, other));
      this.store.update({ stage: this.ready(withOutcome(stage.run, key, outcome), true) });
    }
    const { stage } = this.store.getState();
    if (this.judging === mine && stage.name === "ready") this.store.update({ stage: this.ready(stage.run, false) });
  }

  /** How the sliders of Lumetri answer. */
  private get response(): SliderResponse {
    return responseInUse(this.store.getState().calibration.profile);
  }

  /** The same through what takes them into the host. */
  private carried({ carrier }: MatchRun): SliderResponse {
    return carrier ? carriedResponse(carrier, this.response) : this.response;
  }

  private change(next: (run: MatchRun) => MatchRun): void {
    const { stage } = this.store.getState();
    if (stage.name === "ready") this.store.update({ stage: this.ready(next(stage.run), stage.isSettling) });
  }

  private ready(run: MatchRun, isSettling: boolean): Extract<ShotMatchState["stage"], { name: "ready" }> {
    const { app, steps } = this.tools.description.profile;
    const plan = planOfRun(run, this.response, hostWords(app));
    return { name: "ready", run, plan, undoSteps: planSteps(plan, steps).length, isSettling };
  }
}

import { chooseLooks } from "../../../shared/effects/choice/choose-looks";
import type { LookSignature } from "../../../shared/effects/choice/look-measures";
import type { PinGroup } from "../../../shared/effects/choice/vary/pin-groups";
import { varyLook } from "../../../shared/effects/choice/vary/vary-look";
import type { Look } from "../../../shared/effects/looks/look";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookKey } from "../looks/look-key";
import { stackOf } from "../looks/stack-of";
import { canvasOf } from "../open-look/canvas-of";
import type { OpenLookModel } from "../open-look/open-look-model";
import type { PanelTools } from "../panel-tools";
import type { JudgedLook } from "../taste/taste-model";
import type { RefineState, RefineStep, Variation } from "./refine-state";
import { say } from "../../../shared/words/say";

/** Three by three, with the look itself in the middle. */
const AROUND = 8;

/** How far variations are kept from each other (mean CIEDE2000), as far as there are enough: 1 is just visible side by side, half of it is when two pictures take turns. */
const FLOORS: { readonly [step in RefineStep]: readonly number[] } = { coarse: [2, 1, 0.5], fine: [1, 0.5] };

type RefineWays = { readonly largeLook: OpenLookModel; readonly onPicked: (chosen: JudgedLook, shown: readonly JudgedLook[]) => void };

/** Looks around the one the editor likes: pick one, and look around that. */
export class RefineModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    private readonly ways: RefineWays,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  async start(): Promise<void> {
    await this.lookAround({ step: "coarse", pinned: [], round: 0, around: null, before: [] });
  }

  close(): void {
    this.jobs.cancel();
    if (this.store.getState().refine) this.store.update({ refine: null, says: say`Variations closed` });
  }

  async setStep(step: RefineStep): Promise<void> {
    const { refine } = this.store.getState();
    if (refine && refine.step !== step) await this.lookAround({ ...refine, step });
  }

  /** Keeps something as it is, or lets it go again. */
  async togglePin(pin: PinGroup): Promise<void> {
    const { refine } = this.store.getState();
    if (refine) await this.lookAround({ ...refine, pinned: refine.pinned.includes(pin) ? refine.pinned.filter((each) => each !== pin) : [...refine.pinned, pin] });
  }

  /** A variation takes the middle. */
  async pick(key: string): Promise<void> {
    const { refine, open } = this.store.getState();
    const picked = refine?.around?.find((each) => each.key === key);
    if (!refine || !open || !picked) return;
    if (picked.drawn) this.ways.onPicked({ look: picked.look, measures: picked.drawn.measures }, refine.around?.flatMap(({ look, drawn }) => (drawn ? [{ look, measures: drawn.measures }] : [])) ?? []);
    await this.moveTo(picked.look, { ...refine, round: refine.round + 1, before: [...refine.before, open.look] });
  }

  /** Back to the look that was in the middle before. */
  async back(): Promise<void> {
    const { refine } = this.store.getState();
    const last = refine?.before.at(-1);
    if (refine && last) await this.moveTo(last, { ...refine, round: refine.round - 1, before: refine.before.slice(0, -1) });
  }

  private async moveTo(look: Look, refine: RefineState): Promise<void> {
    const { open } = this.store.getState();
    const opening = this.ways.largeLook.open(look, open?.strength);
    await Promise.all([opening, this.lookAround(refine)]);
  }

  /** Looks at more variations than are shown, takes those that can be told apart, and draws them. */
  private async lookAround(refine: RefineState): Promise<void> {
    const { open, frame } = this.store.getState();
    if (!open || frame.kind !== "seen") return;
    const job = this.jobs.start();
    this.store.update({ refine: { ...refine, around: null }, says: say`Looking for variations` });
    const candidates = new Map([open.look, ...varyLook(open.look, { step: refine.step, pinned: refine.pinned, round: refine.round })].map((look) => [lookKey(look), look]));
    const signatures = await this.sketch(candidates, job.signal);
    if (!signatures) return;
    const around = aroundMiddle(open.key, candidates, signatures, FLOORS[refine.step]);
    this.showAround(around);
    this.store.update({ says: around.length === 0 ? say`No variation can be told from this look` : say`${around.length} variations` });
    await this.draw(around, job.signal);
  }

  private async sketch(candidates: ReadonlyMap<string, Look>, signal: AbortSignal): Promise<ReadonlyMap<string, LookSignature> | null> {
    const state = this.store.getState();
    const { frame } = state;
    if (frame.kind !== "seen") return null;
    const signatures = new Map<string, LookSignature>();
    const ask = { ...canvasOf(frame, frame.sketch, state), looks: this.stacks(candidates.values()) };
    await this.tools.engine.run("sketch", ask, (step) => (step?.kind === "sketched" ? signatures.set(step.key, step.signature) : undefined), signal);
    return signal.aborted ? null : signatures;
  }

  private async draw(around: readonly Variation[], signal: AbortSignal): Promise<void> {
    const state = this.store.getState();
    const { frame } = state;
    if (frame.kind !== "seen") return;
    let now = around;
    await this.tools.engine.run(
      "tiles",
      { ...canvasOf(frame, frame.tile, state), looks: this.stacks(around.map(({ look }) => look)) },
      (step) => {
        if (step?.kind !== "drawn" || signal.aborted) return;
        now = now.map((each) => (each.key === step.key ? { ...each, drawn: { tile: step.image, measures: step.measures } } : each));
        this.showAround(now);
      },
      signal,
    );
  }

  private stacks(looks: Iterable<Look>) {
    const { app, open, frame } = this.store.getState();
    const layer = frame.kind === "seen" ? frame.layer : null;
    return layer ? [...looks].map((look) => ({ key: lookKey(look), stack: stackOf(look, open?.strength ?? 1, layer, app) })) : [];
  }

  private showAround(around: readonly Variation[]): void {
    const { refine } = this.store.getState();
    if (refine) this.store.update({ refine: { ...refine, around } });
  }
}

/** The look itself is chosen first, so that every variation can be told from it. */
function aroundMiddle(middle: string, candidates: ReadonlyMap<string, Look>, signatures: ReadonlyMap<string, LookSignature>, floors: readonly number[]): Variation[] {
  const showable = [...signatures].map(([id, signature]) => ({ id, signature, relevance: id === middle ? 2 : 0.5, taste: 0 }));
  let chosen: readonly string[] = [];
  for (const floor of floors) {
    ({ chosen } = chooseLooks(showable, AROUND + 1, floor));
    if (chosen.length > AROUND) break;
  }
  return chosen.flatMap((key) => {
    const look = candidates.get(key);
    return look && key !== middle ? [{ key, look, drawn: null }] : [];
  });
}

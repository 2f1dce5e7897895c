import { counted } from "../../../shared/words/counted";
import type { Look } from "../../../shared/effects/looks/look";
import { nextTurn } from "../../../shared/basics/next-turn";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookKey } from "../looks/look-key";
import { stackOf } from "../looks/stack-of";
import { canvasOf } from "../open-look/canvas-of";
import type { PanelTools } from "../panel-tools";
import type { JudgedLook } from "../taste/taste-model";
import { chooseSheet, firstOf, shelfLooks } from "./choose-sheet";
import { NO_SHEET, type SeenLook, type SeenLooks, type SheetWork } from "./sheet";
import type { DrawnTile, SketchedLook } from "../engine/preview-jobs";
import { NO_WISH, PAGE, type Wish } from "./wish";
import { say } from "../../../shared/words/say";

/** How often the progress of comparing is told: the page draws anew each time. */
const TELL_EVERY = 16;

/** The contact sheet: compares all looks on a very small picture, chooses, draws the chosen ones one by one in their places. */
export class SheetModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Shows what the wish asks for on the frame at hand; what was drawn stays drawn. */
  async show(): Promise<void> {
    if (this.state.frame.kind !== "seen") return;
    const job = this.jobs.start();
    await this.drawFirst(job);
    await this.choose(job, []);
  }

  /** Takes up what came to the shelves or left them: tiles stay where they are, new ones come after them. */
  async refit(): Promise<void> {
    if (this.state.frame.kind === "seen") await this.choose(this.jobs.start(), this.state.sheet.keys);
  }

  /** Looks for something else; what stands open closes nothing. */
  async wish(change: Partial<Wish>): Promise<void> {
    const { wish } = this.state;
    this.store.update({ wish: { ...wish, count: PAGE, like: null, ...change } });
    await this.show();
    const { keys } = this.state.sheet;
    this.store.update({ says: keys.length === 0 ? say`No look fits` : counted(keys.length, "look") });
  }

  /** One page more. */
  async showMore(): Promise<void> {
    await this.wish({ count: this.state.wish.count + PAGE });
  }

  clear(): Promise<void> {
    return this.wish(NO_WISH);
  }

  /** Stops; tiles that are drawn stay. */
  cancel(): void {
    this.jobs.cancel();
  }

  /** The look of this key, if it is in the library. */
  lookOf(key: string): Look | undefined {
    return this.state.library.looks.find((look) => lookKey(look) === key);
  }

  /** What stands on the sheet, as taste judges it. */
  shown(): readonly JudgedLook[] {
    const { seen, sheet } = this.state;
    return sheet.keys.flatMap((key) => {
      const look = this.lookOf(key);
      const known = seen.get(key);
      return look && known?.kind === "seen" ? [{ look, measures: known.measures }] : [];
    });
  }

  /** The look that will stand first whatever the others are like: an editor sees a picture while they are compared. */
  private async drawFirst(job: AbortController): Promise<void> {
    const first = firstOf(this.state);
    if (!first || this.state.seen.has(lookKey(first))) return;
    this.store.update({ sheet: { ...NO_SHEET, keys: [lookKey(first)] } });
    await this.draw(job);
  }

  private async choose(job: AbortController, held: readonly string[]): Promise<void> {
    await this.compare(job);
    if (job.signal.aborted) return this.work(job, null);
    // Choosing and showing are turns of their own: together they would hold up the page.
    await nextTurn();
    const sheet = chooseSheet(this.state, new Set(held));
    await nextTurn();
    if (!this.jobs.isCurrent(job)) return;
    const stay = held.filter((key) => sheet.keys.includes(key));
    this.store.update({ sheet: { ...sheet, keys: [...stay, ...sheet.keys.filter((key) => !stay.includes(key))], doing: null } });
    await this.draw(job);
  }

  private async compare(job: AbortController): Promise<void> {
    const { frame, seen } = this.state;
    const missing = shelfLooks(this.state).filter((look) => !seen.has(lookKey(look)));
    if (frame.kind !== "seen" || missing.length === 0) return;
    const found = new Map(seen);
    let done = 0;
    const keep = (step: SketchedLook | null): void => {
      if (!step) return;
      found.set(step.key, step.kind === "undrawn" ? { kind: "undrawn", why: step.why } : { kind: "seen", measures: step.measures, signature: step.signature, tile: null });
      if (++done % TELL_EVERY === 0) this.work(job, { kind: "comparing", done, of: missing.length });
    };
    this.work(job, { kind: "comparing", done, of: missing.length });
    const looks = missing.map((look) => ({ key: lookKey(look), stack: stackOf(look, 1, frame.layer, this.state.app) }));
    await this.tools.engine.run("sketch", { ...canvasOf(frame, frame.sketch, this.state), looks }, keep, job.signal);
    if (this.jobs.isCurrent(job)) this.store.update({ seen: found });
  }

  private async draw(job: AbortController): Promise<void> {
    const { frame, seen, sheet } = this.state;
    if (frame.kind !== "seen") return;
    const looks = sheet.keys.flatMap((key) => {
      const known = seen.get(key);
      const isMissing = known === undefined || (known.kind === "seen" && known.tile === null);
      const look = isMissing ? this.lookOf(key) : undefined;
      return look ? [{ key, stack: stackOf(look, 1, frame.layer, this.state.app) }] : [];
    });
    let done = 0;
    this.work(job, looks.length > 0 ? { kind: "drawing", done, of: looks.length } : null);
    const keep = (step: DrawnTile | null): void => {
      if (!step || !this.jobs.isCurrent(job)) return;
      this.store.update({ seen: withTile(this.state.seen, step), sheet: { ...this.state.sheet, doing: { kind: "drawing", done: ++done, of: looks.length } } });
    };
    if (looks.length > 0) await this.tools.engine.run("tiles", { ...canvasOf(frame, frame.tile, this.state), looks }, keep, job.signal);
    this.work(job, null);
  }

  private work(job: AbortController, doing: SheetWork | null): void {
    if (this.jobs.isCurrent(job)) this.store.update({ sheet: { ...this.state.sheet, doing } });
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}

/** A tile is measured on more pixels than the sketch was, so its words replace the sketch's; how looks compare stays as it was sketched, or choosing again would choose others. */
function withTile(seen: SeenLooks, step: DrawnTile): SeenLooks {
  const before = seen.get(step.key);
  const signature = step.kind === "drawn" && before?.kind === "seen" ? before.signature : null;
  const now: SeenLook = step.kind === "undrawn" ? { kind: "undrawn", why: step.why } : { kind: "seen", measures: step.measures, signature: signature ?? step.signature, tile: step.image };
  return new Map(seen).set(step.key, now);
}

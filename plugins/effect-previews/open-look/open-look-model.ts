import type { Look } from "../../../shared/effects/looks/look";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookKey } from "../looks/look-key";
import { stackOf } from "../looks/stack-of";
import { NO_FADE, type Fade, type FadeMoment } from "../fade/fade";
import { shownStack } from "../fade/shown-stack";
import type { PanelTools } from "../panel-tools";
import { canvasOf } from "./canvas-of";
import { drawDetail } from "./draw-detail";
import type { OpenLook } from "./open-look";

/** A second of a moving look is shown with so many frames at most: they are all kept in memory. */
const MOST_FRAMES = 30;

/** The look shown large: at any strength, at full size, in motion. It only looks. */
export class OpenLookModel {
  private readonly drawing = new OneJob();
  private readonly extras = new OneJob();
  private isDrawing = false;
  private isBehind = false;

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.drawing.cancel();
    this.extras.cancel();
  }

  /** Shows a look large. The strength stays when a variation takes the place of the look it came from. */
  async open(look: Look, strength = 1): Promise<void> {
    const { frame, seen } = this.state;
    if (frame.kind !== "seen") return;
    const key = lookKey(look);
    const known = seen.get(key);
    const tile = known?.kind === "seen" ? known.tile : null;
    this.extras.cancel();
    this.store.update({
      open: { key, look, strength, fade: this.state.open?.fade ?? NO_FADE, moment: "full", picture: { kind: "drawing", image: tile ?? frame.tile }, detail: { kind: "closed" }, motion: { kind: "none" }, verify: { kind: "none" } },
      says: `${look.name}. ${look.intent}`,
    });
    await this.redraw();
  }

  close(): void {
    const { open } = this.state;
    if (!open || open.verify.kind === "running") return;
    this.drawing.cancel();
    this.extras.cancel();
    this.store.update({ open: null, refine: null });
  }

  /** Draws anew while the slider moves; what was measured or enlarged at another strength goes. */
  async setStrength(strength: number): Promise<void> {
    const { open } = this.state;
    if (!open || open.verify.kind === "running" || strength === open.strength) return;
    this.extras.cancel();
    this.change({ strength, detail: { kind: "closed" }, motion: { kind: "none" }, verify: { kind: "none" } });
    await this.redraw();
  }

  /** Lets the look come and go by keyframes; the picture shows all of it until a moment is chosen. */
  async setFade(fade: Fade): Promise<void> {
    const { open } = this.state;
    if (!open || open.verify.kind === "running") return;
    await this.showAnew({ fade, moment: "full" });
  }

  /** Shows the beginning, the middle or the whole of the fade. */
  async showMoment(moment: FadeMoment): Promise<void> {
    if (this.state.open) await this.showAnew({ moment });
  }

  private async showAnew(change: Pick<OpenLook, "moment"> | Pick<OpenLook, "moment" | "fade">): Promise<void> {
    const { open } = this.state;
    if (!open || open.moment === change.moment) return this.change(change);
    this.extras.cancel();
    this.change({ ...change, detail: { kind: "closed" } });
    await this.redraw();
  }

  /** Grabs the frame at full size and draws the middle of it. */
  async showDetail(): Promise<void> {
    const { open, frame, source } = this.state;
    if (!open || frame.kind !== "seen" || source.kind !== "read" || open.detail.kind === "drawing") return;
    const job = this.extras.start();
    this.change({ detail: { kind: "drawing" } });
    const detail = await drawDetail(this.tools, { frame, sequence: source.sequence, profile: this.state.calibration.profile, look: { key: open.key, stack: shownStack(open, frame, this.state) } }, job.signal);
    if (!job.signal.aborted) this.change({ detail });
  }

  closeDetail(): void {
    this.extras.cancel();
    this.change({ detail: { kind: "closed" } });
  }

  /** Draws a second of the look, and checks it for flashes before anybody sees it move. */
  async showMotion(): Promise<void> {
    const { open, frame } = this.state;
    if (!open || frame.kind !== "seen" || open.motion.kind === "drawing") return;
    const job = this.extras.start();
    this.change({ motion: { kind: "drawing" } });
    const framesPerSecond = Math.min(MOST_FRAMES, frame.framesPerSecond);
    const look = { key: open.key, stack: stackOf(open.look, open.strength, frame.layer, this.state.app) };
    const answer = await this.tools.engine.run("motion", { ...canvasOf(frame, frame.tile, this.state), look, frames: Math.round(framesPerSecond), framesPerSecond }, () => undefined, job.signal);
    if (!answer || job.signal.aborted) return;
    this.change({ motion: answer.kind === "undrawn" ? { kind: "failed", why: answer.why } : { kind: "drawn", frames: answer.frames, flashes: answer.flashes } });
  }

  closeMotion(): void {
    this.extras.cancel();
    this.change({ motion: { kind: "none" } });
  }

  /** One drawing at a time; what was asked meanwhile is drawn once, as it is asked last. */
  private async redraw(): Promise<void> {
    this.isBehind = true;
    if (this.isDrawing) return;
    this.isDrawing = true;
    try {
      while (this.isBehind) {
        this.isBehind = false;
        await this.drawOnce();
      }
    } finally {
      this.isDrawing = false;
    }
  }

  private async drawOnce(): Promise<void> {
    const { open, frame } = this.state;
    if (!open || frame.kind !== "seen") return;
    const job = this.drawing.start();
    const look = { key: open.key, stack: shownStack(open, frame, this.state) };
    const answer = await this.tools.engine.run("large", { ...canvasOf(frame, frame.large, this.state), look, crop: null }, () => undefined, job.signal);
    const now = this.state.open;
    if (!answer || now?.key !== open.key) return;
    this.change({ picture: answer.kind === "undrawn" || now.strength === open.strength && now.moment === open.moment && now.fade === open.fade ? answer : { kind: "drawing", image: answer.image } });
  }

  private change(change: Partial<OpenLook>): void {
    const { open } = this.state;
    if (open) this.store.update({ open: { ...open, ...change } });
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}

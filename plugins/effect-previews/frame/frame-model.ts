import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import { clipKey } from "../../../shared/project/references";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { PanelTools } from "../panel-tools";
import { NO_SHEET } from "../sheet/sheet";
import { aloneOffer } from "./alone-offer";
import type { FramePlace, FrameState } from "./frame-state";
import { lookAtClip, lookAtClipAlone } from "./look-at-clip";
import { shownClip } from "./shown-clip";
import { readSource } from "./read-source";
import type { Source } from "./source";

type FrameWays = {
  /** A new picture is there. */
  readonly onFrame: () => Promise<void>;
  /** The host was set up for a picture, and put back. */
  readonly onOwnChange: () => void;
  /** It may not have been put back. */
  readonly onLeftBehind: () => void;
};

/** The selection, and the picture that looks are shown on. */
export class FrameModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    private readonly ways: FrameWays,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Reads the selection anew and looks at its clip; the picture before stays until the new one is there. */
  async lookAgain(): Promise<void> {
    const job = this.jobs.start();
    this.store.update({ hostMovedOn: false });
    const source = await readSource(this.tools.host, this.store.getState().app, job.signal);
    if (!source || !this.jobs.isCurrent(job)) return;
    this.store.update({ source });
    if (source.kind === "read") await this.grab(job);
    else this.store.update({ frame: { kind: "none" }, grabbing: null, seen: new Map(), sheet: NO_SHEET, says: source.kind === "problem" ? source.text.happened : source.kind === "nothing" ? source.advice : "" });
  }

  /** Looks at other clips where others are selected now; at the same ones it leaves the picture, and says that it may be old. */
  async followSelection(): Promise<void> {
    const job = this.jobs.start();
    const source = await readSource(this.tools.host, this.store.getState().app, job.signal);
    if (!source || !this.jobs.isCurrent(job)) return;
    const { source: before, frame } = this.store.getState();
    if (source.kind === "read" && frame.kind === "seen" && selectionOf(source) === selectionOf(before)) this.store.update({ source, hostMovedOn: true });
    else await this.lookAgain();
  }

  /** Reads what stands on the clips now, and leaves the picture; where other clips are selected it only says so. */
  async readAgain(): Promise<void> {
    const job = this.jobs.start();
    const source = await readSource(this.tools.host, this.store.getState().app, job.signal);
    if (!source || !this.jobs.isCurrent(job)) return;
    this.store.update(selectionOf(source) === selectionOf(this.store.getState().source) ? { source } : { hostMovedOn: true });
  }

  async pickClip(key: string): Promise<void> {
    this.store.update({ pickedClipKey: key });
    await this.grab(this.jobs.start());
  }

  async setPlace(place: FramePlace): Promise<void> {
    this.store.update({ place });
    await this.grab(this.jobs.start());
  }

  /** Has the host show the clip without the others, which leaves steps in Edit > Undo: only when somebody asks for it. */
  async lookAlone(): Promise<void> {
    const { source, pickedClipKey, place, grabbing } = this.store.getState();
    const offer = aloneOffer(this.store.getState(), this.tools.description.profile);
    const clip = source.kind === "read" ? shownClip(source.clips, pickedClipKey) : null;
    if (source.kind !== "read" || !clip || !offer || grabbing !== null) return;
    const job = this.jobs.start();
    this.store.update({ grabbing: clip.name });
    const frame = await lookAtClipAlone(this.tools, source, clip, place, job.signal);
    this.ways.onOwnChange();
    if (frame.kind === "unseen") this.ways.onLeftBehind();
    await this.take(frame, job);
  }

  private async grab(job: AbortController): Promise<void> {
    const { source, pickedClipKey, place } = this.store.getState();
    const clip = source.kind === "read" ? shownClip(source.clips, pickedClipKey) : null;
    if (source.kind !== "read" || !clip) return;
    this.store.update({ grabbing: clip.name });
    await this.take(await lookAtClip(this.tools, source.sequence, clip, place, job.signal), job);
  }

  private async take(frame: FrameState, job: AbortController): Promise<void> {
    if (!this.jobs.isCurrent(job)) return;
    this.store.update({ frame, grabbing: null, seen: new Map(), sheet: NO_SHEET, ...(frame.kind === "unseen" ? { says: frame.text.happened } : {}) });
    if (frame.kind === "seen") await this.ways.onFrame();
  }
}

function selectionOf(source: Source): string {
  return source.kind === "read" ? source.clips.map(({ ref }) => clipKey(ref)).join("\n") : "";
}

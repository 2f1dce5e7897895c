import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { PanelTools } from "../panel-tools";
import { NO_SHEET } from "../sheet/sheet";
import type { FramePlace } from "./frame-state";
import { lookAtClip } from "./look-at-clip";
import { readSource } from "./read-source";
import type { Source } from "./source";

/** The selection, and the picture that looks are shown on. */
export class FrameModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    /** A new picture is there. */
    private readonly onFrame: () => Promise<void>,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Reads the selection anew and looks at its clip; the picture before stays until the new one is there. */
  async lookAgain(): Promise<void> {
    const job = this.jobs.start();
    this.store.update({ hostMovedOn: false });
    const source = await readSource(this.tools.host, job.signal);
    if (!source || !this.jobs.isCurrent(job)) return;
    this.store.update({ source });
    if (source.kind === "read") await this.grab(job);
    else this.store.update({ frame: { kind: "none" }, grabbing: null, seen: new Map(), sheet: NO_SHEET, says: source.kind === "problem" ? source.text.happened : source.kind === "nothing" ? source.advice : "" });
  }

  /** Reads what stands on the clips now, and leaves the picture; where other clips are selected it only says so. */
  async readAgain(): Promise<void> {
    const job = this.jobs.start();
    const source = await readSource(this.tools.host, job.signal);
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

  private async grab(job: AbortController): Promise<void> {
    const { source, pickedClipKey, place } = this.store.getState();
    const clip = source.kind === "read" ? shownClip(source.clips, pickedClipKey) : null;
    if (source.kind !== "read" || !clip) return;
    this.store.update({ grabbing: clip.name });
    const frame = await lookAtClip(this.tools, source.sequence, clip, place, job.signal);
    if (!this.jobs.isCurrent(job)) return;
    this.store.update({ frame, grabbing: null, seen: new Map(), sheet: NO_SHEET, ...(frame.kind === "unseen" ? { says: frame.text.happened } : {}) });
    if (frame.kind === "seen") await this.onFrame();
  }
}

function selectionOf(source: Source): string {
  return source.kind === "read" ? source.clips.map(({ ref }) => clipKey(ref)).join("\n") : "";
}

/** The clip whose picture is shown: the picked one while it is selected, else the first. */
export function shownClip(clips: readonly ClipSnapshot[], pickedKey: string | null): ClipSnapshot | null {
  return clips.find(({ ref }) => clipKey(ref) === pickedKey) ?? clips[0] ?? null;
}

import { fail, succeed, type Result } from "../../basics/result";
import type { ClipRef } from "../../project/references";
import type { ClipFrameRequest, ClipFrames } from "../host-port";
import { describeProblem, type HostProblem } from "../host-problem";
import { attempt, HostStop, problemFrom } from "../host-stop";
import { shownName } from "../shown-name";
import type { Deed } from "../ledger-entry";
import type { AfterEffectsContext } from "./after-effects-context";
import type { FrameGrabber } from "./frame-grabber";
import { isolateLayer, whyNotAlone } from "./isolate-layer";
import { compGuid, findComp, findLayer, projectIdentity } from "./live-project";
import { readFocus, restoreFocus, type ProjectFocus } from "./project-focus";
import { quietly } from "../quietly";
import { TEMPORARY_NAME, type TemporaryComps } from "./temporary-comps";

/** What is to be made for a frame, and taken away again: values only, every reference may die while the frame is waited for. */
type SetUp = { readonly clip: ClipRef; readonly mark: string; readonly focus: ProjectFocus; readonly setUpStep: string; readonly cleanUpStep: string };

/** How taking the copy away ended. "gone": there was none, or somebody else took it away by hand or by Edit > Undo. */
type CleanedUp = { readonly kind: "removed" } | { readonly kind: "gone" } | { readonly kind: "left"; readonly why: string };

/**
 * Frames of one layer alone, from a copy of its composition in which nothing else is drawn:
 *
 *     undo group: copy made, others off  ->  frame, frame, ...  ->  undo group: copy removed, whatever became of the frames
 */
export class ClipAlone {
  constructor(
    private readonly context: AfterEffectsContext,
    private readonly frames: FrameGrabber,
    private readonly temporary: TemporaryComps,
    /** Writes down the steps that looking left in Edit > Undo. */
    private readonly note: (undoSteps: readonly string[], by: Deed | null) => Promise<void>,
  ) {}

  /** HostPort's `grabClipAlone`. Nothing else of ours may change the project meanwhile. */
  async grab(request: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrames, HostProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    const mark = this.temporary.claim();
    try {
      const planned = await attempt("setting up the frame", async () => this.plan(request, mark));
      return planned.ok ? await this.carryOut(planned.value, request, signal) : planned;
    } finally {
      this.temporary.release(mark);
    }
  }

  private async carryOut(setUp: SetUp, { times, maxWidthPx, maxHeightPx, by }: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrames, HostProblem>> {
    const made = await attempt("setting up the frame", async () => this.makeCopy(setUp));
    const framed = made.ok ? await this.frames.grabEach({ sequenceGuid: made.value, maxWidthPx, maxHeightPx }, times, signal) : made;
    const cleaned = this.cleanUp(setUp);
    await this.note([...(made.ok ? [setUp.setUpStep] : []), ...(cleaned.kind === "removed" ? [setUp.cleanUpStep] : [])], by ?? null);
    if (cleaned.kind === "left") return fail(leftBehind(cleaned.why));
    if (!framed.ok) return framed;
    // Without its composition nobody knows what the frames show: another project may have been opened, and its ids may be the same.
    if (cleaned.kind === "gone") return fail({ kind: "composition-gone", name: TEMPORARY_NAME });
    return succeed({ frames: framed.value, undoSteps: [setUp.setUpStep, setUp.cleanUpStep] });
  }

  private plan({ projectGuid, clip }: ClipFrameRequest, mark: string): SetUp {
    const { app } = this.context;
    if (projectIdentity(app).guid !== projectGuid) throw new HostStop({ kind: "other-project" });
    const layer = this.wantLayer(clip);
    const why = whyNotAlone(layer);
    if (why) throw new HostStop(why);
    const name = shownName(layer.name);
    return { clip, mark, focus: readFocus(app.project), setUpStep: `Trimbin set-up: ${name} alone`, cleanUpStep: `Trimbin clean-up: ${name} alone` };
  }

  private wantLayer(clip: ClipRef): AfterEffectsUXP.AnyLayer {
    const { app } = this.context;
    if (!findComp(app, clip.sequenceGuid)) throw new HostStop({ kind: "composition-gone", name: null });
    const layer = findLayer(app, clip);
    if (!layer) throw new HostStop({ kind: "stale", edits: [] });
    return layer;
  }

  /** The copy's name at the port. */
  private makeCopy({ clip, mark, focus, setUpStep }: SetUp): string {
    const { app } = this.context;
    const { containingComp, index } = this.wantLayer(clip);
    const made = this.temporary.inUndoGroup(app, setUpStep, () => {
      const guid = this.copyWithoutOthers(containingComp, index, mark);
      restoreFocus(app.project, focus);
      return guid;
    });
    if (!made.ok) throw new HostStop(made.problem);
    return made.value;
  }

  /** What fails half-way is taken away in the same undo group: it may lack the mark that it would be found by later. */
  private copyWithoutOthers(comp: AfterEffectsUXP.CompItem, index: number, mark: string): string {
    const copy = comp.duplicate();
    try {
      this.temporary.mark(copy, mark);
      isolateLayer(copy, index);
      return compGuid(copy);
    } catch (error) {
      this.removeHalfMade(copy, mark);
      throw error;
    }
  }

  private removeHalfMade(copy: AfterEffectsUXP.CompItem, mark: string): void {
    try {
      copy.remove();
    } catch (error) {
      // With its mark it is found and removed after this group.
      quietly(() => this.temporary.mark(copy, mark));
      if (!this.temporary.find(this.context.app, mark)) throw new HostStop(leftBehind(wordsOf(problemFrom(error, "removing it"))));
    }
  }

  /** At once, for when this turn ends, the host may be in the middle of anything; and twice where it fails, for a copy that stays is the worst end. */
  private cleanUp(setUp: SetUp): CleanedUp {
    const first = this.removeCopy(setUp);
    return first.kind === "left" ? this.removeCopy(setUp) : first;
  }

  private removeCopy({ mark, focus, cleanUpStep }: SetUp): CleanedUp {
    const { app } = this.context;
    try {
      const copy = this.temporary.find(app, mark);
      if (!copy) return { kind: "gone" };
      // With the copy its layers in other compositions would go.
      if (copy.usedIn.length > 0) return { kind: "left", why: "somebody has put it into another composition meanwhile." };
      const removed = this.temporary.inUndoGroup(app, cleanUpStep, () => {
        this.temporary.find(app, mark)?.remove();
        restoreFocus(app.project, focus);
      });
      if (!this.temporary.find(app, mark)) return { kind: "removed" };
      return { kind: "left", why: removed.ok ? "the host said yes and kept it." : wordsOf(removed.problem) };
    } catch (error) {
      return { kind: "left", why: wordsOf(problemFrom(error, cleanUpStep)) };
    }
  }
}

function leftBehind(why: string): HostProblem {
  return { kind: "left-behind", what: `The composition "${TEMPORARY_NAME}"`, why };
}

function wordsOf(problem: HostProblem): string {
  return "message" in problem ? problem.message : describeProblem(problem).happened;
}

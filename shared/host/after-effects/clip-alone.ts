import { fail, succeed, type Result } from "../../basics/result";
import type { ClipFrame, ClipFrameRequest } from "../host-port";
import { describeProblem, type HostProblem } from "../host-problem";
import { attempt, HostStop, problemFrom } from "../host-stop";
import { shownName } from "../shown-name";
import type { AfterEffectsContext } from "./after-effects-context";
import type { FrameGrabber } from "./grab-frame";
import { isolateLayer, whyNotAlone } from "./isolate-layer";
import { compGuid, findComp, findLayer, projectIdentity } from "./live-project";
import { readFocus, restoreFocus, type ProjectFocus } from "./project-focus";
import { TEMPORARY_NAME, type TemporaryComps } from "./temporary-comps";

/** What was made for the frame: values only, every reference may die while the frame is waited for. */
type SetUp = { readonly mark: string; readonly guid: string; readonly focus: ProjectFocus; readonly undoStep: string; readonly cleanUpStep: string };

/** How taking the copy away ended. "gone": somebody else had taken it away, by hand or by Edit > Undo. */
type CleanedUp = { readonly kind: "removed" } | { readonly kind: "gone" } | { readonly kind: "left"; readonly why: string };

/**
 * Frames of one layer alone, from a copy of its composition in which nothing else is drawn:
 *
 *     undo group: copy made, others off  ->  frame  ->  undo group: copy removed, whatever became of the frame
 */
export class ClipAlone {
  constructor(
    private readonly context: AfterEffectsContext,
    private readonly frames: FrameGrabber,
    private readonly temporary: TemporaryComps,
  ) {}

  /** HostPort's `grabClipAlone`. Nothing else may change the project meanwhile. */
  async grab(request: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrame, HostProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    const mark = this.temporary.claim();
    try {
      const made = await attempt("setting up the frame", async () => this.setUp(request, mark));
      return made.ok ? await this.frameOf(made.value, request, signal) : made;
    } finally {
      this.temporary.release(mark);
    }
  }

  private async frameOf(setUp: SetUp, { at, maxWidthPx, maxHeightPx }: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrame, HostProblem>> {
    const framed = await this.frames.grab({ sequenceGuid: setUp.guid, at, maxWidthPx, maxHeightPx }, signal);
    const cleaned = this.cleanUp(setUp);
    if (cleaned.kind === "left") return fail(leftBehind(cleaned.why));
    if (!framed.ok) return framed;
    // Without its composition nobody knows what the frame shows: ids of another project may be the same.
    if (cleaned.kind === "gone") return fail({ kind: "composition-gone", name: TEMPORARY_NAME });
    return succeed({ frame: framed.value, undoSteps: [setUp.undoStep, setUp.cleanUpStep] });
  }

  private setUp({ projectGuid, clip }: ClipFrameRequest, mark: string): SetUp {
    const { app } = this.context;
    if (projectIdentity(app).guid !== projectGuid) throw new HostStop({ kind: "stale", edits: [] });
    const comp = findComp(app, clip.sequenceGuid);
    if (!comp) throw new HostStop({ kind: "composition-gone", name: `with ${clip.name}` });
    const layer = findLayer(app, clip);
    if (!layer) throw new HostStop({ kind: "stale", edits: [] });
    const why = whyNotAlone(layer);
    if (why) throw new HostStop(why);
    const name = shownName(layer.name);
    const focus = readFocus(app.project);
    const undoStep = `Trimbin set-up: ${name} alone`;
    const made = this.temporary.inUndoGroup(app, undoStep, () => {
      const guid = this.copyWithoutOthers(comp, layer.index, mark);
      restoreFocus(app.project, focus);
      return guid;
    });
    if (!made.ok) throw new HostStop(made.problem);
    return { mark, guid: made.value, focus, undoStep, cleanUpStep: `Trimbin clean-up: ${name} alone` };
  }

  /** A copy without the other layers, or no copy: what fails half-way is taken away in the same undo group. */
  private copyWithoutOthers(comp: AfterEffectsUXP.CompItem, index: number, mark: string): string {
    const copy = comp.duplicate();
    try {
      this.temporary.mark(copy, mark);
      isolateLayer(copy, index);
      return compGuid(copy);
    } catch (error) {
      try {
        copy.remove();
      } catch (second) {
        throw new HostStop(leftBehind(wordsOf(problemFrom(second, "removing it"))));
      }
      throw error;
    }
  }

  /** At once: once this turn ends, the host may be in the middle of anything. */
  private cleanUp({ mark, focus, cleanUpStep }: SetUp): CleanedUp {
    const { app } = this.context;
    try {
      if (!this.temporary.find(app, mark)) return { kind: "gone" };
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

import type { Result } from "../../basics/result";
import type { Edit, SetParameter } from "../../edits/edit";
import { applyEdit } from "../../edits/edit-kinds";
import { editsOf, type EditPlan } from "../../edits/edit-plan";
import type { PlanStep } from "../../edits/plan-steps";
import { clipsIn } from "../../edits/relocate-plan";
import { findMarkers } from "../../project/find-in-project";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { PlanSession } from "../commit/plan-session";
import { requestForEdits, requestForWhereabouts } from "../commit/read-request";
import type { HostProblem } from "../host-problem";
import { HostStop, stopIfCancelled } from "../host-stop";
import type { AfterEffectsContext } from "./after-effects-context";
import { doWork, NO_BIN_WORK } from "./do-work";
import { LayerClock } from "./layer-clock";
import { whyNot } from "./layer-kind";
import { effectParade, findEffect, findLayer, findParam, projectIdentity } from "./live-project";
import { findMarkerPlace } from "./marker-place";
import { whyNoMarker } from "./markers";
import { othersWorkIn } from "./others-work";
import { shownName } from "../shown-name";
import { readRequest } from "./read-project";
import { inUndoGroup } from "./undo-group";
import { whyOutOfRange } from "./value-range";

/** One project of After Effects during one commit: whatever the plan, one undo group. */
export class AfterEffectsSession implements PlanSession {
  hasAsked = false;

  constructor(
    private readonly context: AfterEffectsContext,
    private readonly projectGuid: string,
  ) {}

  whyRefused(plan: EditPlan, before: ProjectSnapshot): HostProblem | null {
    for (const ref of clipsIn(plan)) {
      const layer = findLayer(this.context.app, ref);
      const why = layer && whyNot(layer, layer.containingComp);
      if (why) return { kind: "unsupported", what: `change ${ref.name}: ${why}`, advice: "Unlock or show the layer, or leave it out." };
    }
    let current = before;
    for (const edit of editsOf(plan)) {
      const why = this.whyNotThis(edit, current);
      if (why) return why;
      const next = applyEdit(current, edit);
      if (next.ok) current = next.value;
    }
    return null;
  }

  async read(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot> {
    this.wantProject();
    return Promise.resolve(readRequest(this.context, requestForEdits(edits), signal));
  }

  async readWhereabouts(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot> {
    this.wantProject();
    return Promise.resolve(readRequest(this.context, requestForWhereabouts(edits), signal));
  }

  async waitForTurn(signal: AbortSignal): Promise<void> {
    stopIfCancelled(signal);
    return Promise.resolve();
  }

  async transact(step: PlanStep): Promise<Result<void, HostProblem>> {
    this.wantProject();
    this.hasAsked = true;
    return Promise.resolve(inUndoGroup(this.context.app, step.label, () => step.work.forEach((part) => doWork(this.context, part))));
  }

  private whyNotThis(edit: Edit, current: ProjectSnapshot): HostProblem | null {
    switch (edit.kind) {
      case "add-effect": {
        const layer = findLayer(this.context.app, edit.effect.clip);
        const isThere = layer && effectParade(layer)?.canAddProperty(edit.effect.matchName);
        return layer && !isThere ? { kind: "unsupported", what: `put ${edit.displayName} on ${edit.effect.clip.name}`, advice: "The effect is not installed here; install it, or choose something without it." } : null;
      }
      case "add-marker": {
        if (edit.on.kind === "project-item") return { kind: "unsupported", what: `put markers on ${edit.on.name} in the project panel`, advice: "Put them on its layers or on the composition." };
        const place = findMarkerPlace(this.context, edit.on);
        const why = place && whyNoMarker(edit.marker, findMarkers(current, edit.on) ?? [], place.clock);
        return why === null ? null : { kind: "unsupported", what: `add the marker "${edit.marker.name}" to ${edit.on.name}: ${why}`, advice: "Leave this marker out, or move one of the two." };
      }
      case "remove-effect": {
        const layer = findLayer(this.context.app, edit.effect.clip);
        const effect = layer && findEffect(layer, edit.effect);
        const work = effect && othersWorkIn(effect, new Set(edit.params.map(({ index }) => index)));
        return work ? { kind: "unsupported", what: `remove ${edit.displayName} from ${edit.effect.clip.name}: somebody has changed its ${shownName(work)} since`, advice: "Remove it by hand if that work may go, or leave this line out." } : null;
      }
      case "set-parameter": {
        const layer = findLayer(this.context.app, edit.on.effect.clip);
        const effect = layer && findEffect(layer, edit.on.effect);
        const property = effect && findParam(effect, edit.on.index);
        return (property && whyOutOfRange(property, edit.to, edit.on.displayName)) ?? (layer && whyBesideFrame(layer, edit));
      }
      case "remove-marker":
        return null;
      default:
        return NO_BIN_WORK;
    }
  }

  private wantProject(): void {
    if (projectIdentity(this.context.app).guid !== this.projectGuid) throw new HostStop({ kind: "other-project" });
  }
}

/** A keyframe that is read back at another moment than it was meant for would be taken for somebody else's. */
function whyBesideFrame(layer: AfterEffectsUXP.AnyLayer, { on, to }: SetParameter): HostProblem | null {
  const clock = new LayerClock(layer, layer.containingComp);
  const isBeside = to.kind === "keyframed" && to.keys.some(({ at }) => clock.fromComp(clock.toComp(at)) !== at);
  return isBeside ? { kind: "unsupported", what: `set keyframes of ${on.displayName} on ${on.effect.clip.name} a hair beside a frame`, advice: "Move the layer onto whole frames, or leave it out." } : null;
}

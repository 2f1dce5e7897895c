import type { Project } from "@adobe/premierepro";
import type { Edit } from "../../edits/edit";
import { editsOf, type EditPlan } from "../../edits/edit-plan";
import type { PlanStep } from "../../edits/plan-steps";
import type { Result } from "../../basics/result";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { PlanSession } from "../commit/plan-session";
import type { HostProblem } from "../host-problem";
import type { ClipFinder } from "./clip-finder";
import { CloneWatch } from "./clone-watch";
import { HostStop } from "../host-stop";
import { isIntrinsic } from "./intrinsic-effects";
import { LiveLookup } from "./live-lookup";
import { projectByGuid } from "./live-project";
import { prepareWork } from "./prepare-work";
import type { PremiereContext } from "./premiere-context";
import { readRequest, readTwice } from "./read-project";
import { requestForEdits, requestForWhereabouts } from "../commit/read-request";
import type { ReadyAction } from "./ready-action";
import { transact } from "./transaction";
import type { TransactionPause } from "./transaction-pause";

/** One project of Premiere during one commit. */
export class CommitSession implements PlanSession {
  hasAsked = false;
  private readonly clones = new CloneWatch();

  constructor(
    private readonly context: PremiereContext,
    private readonly finder: ClipFinder,
    private readonly pause: TransactionPause,
    private readonly projectGuid: string,
  ) {}

  whyRefused(plan: EditPlan): HostProblem | null {
    const intrinsic = editsOf(plan).some((edit) => edit.kind === "remove-effect" && isIntrinsic(edit.effect.matchName));
    return intrinsic ? { kind: "unsupported", what: "remove a clip's own Motion or Opacity", advice: "Reset its values instead." } : null;
  }

  async read(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot> {
    return readTwice(async () => {
      const project = await this.project();
      return readRequest(this.context, this.finder, project, requestForEdits(edits), signal, await this.clones.known(project));
    });
  }

  async readWhereabouts(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot> {
    return readRequest(this.context, this.finder, await this.project(), requestForWhereabouts(edits), signal);
  }

  async waitForTurn(signal: AbortSignal): Promise<void> {
    await this.pause.wait(signal);
    if (signal.aborted) throw new HostStop({ kind: "cancelled" });
  }

  async transact(step: PlanStep, isLate: () => boolean): Promise<Result<void, HostProblem>> {
    const project = await this.project();
    const lookup = new LiveLookup(this.context, this.finder, project, await this.clones.known(project));
    const work: ReadyAction[] = [];
    for (const part of step.work) work.push(...(await prepareWork(this.context, lookup, part, step)));
    await this.clones.expect(project, step);
    if (isLate()) throw new HostStop({ kind: "cancelled" });
    this.hasAsked = true;
    const done = transact(project, step.label, work);
    this.pause.mark();
    return done;
  }

  private async project(): Promise<Project> {
    const project = await projectByGuid(this.context.ppro, this.projectGuid);
    if (!project) throw new HostStop({ kind: "no-project" });
    return project;
  }
}

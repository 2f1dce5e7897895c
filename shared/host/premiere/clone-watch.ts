import type { Project, Sequence } from "@adobe/premierepro";
import type { PlanStep } from "../../edits/plan-steps";
import type { Clones } from "./read-bins";

/** Finds out which new sequence is the clone that a step made: cloning gives no answer, and the copy bears a name of the host's own. */
export class CloneWatch {
  private readonly found = new Map<string, string>();
  private awaited: { readonly stringOut: string; readonly template: string; readonly before: ReadonlySet<string> } | null = null;

  /** To be called right before a step. Of all steps of a plan each makes at most one clone. */
  async expect(project: Project, step: PlanStep): Promise<void> {
    for (const { phase } of step.work) {
      const task = phase.kind === "bin-work" ? phase.tasks.find((candidate) => candidate.kind === "clone-template") : undefined;
      if (task?.kind !== "clone-template") continue;
      const sequences = await project.getSequences();
      const template = sequences.find(({ guid }) => guid.toString() === task.templateGuid)?.name ?? "";
      this.awaited = { stringOut: task.stringOut, template, before: new Set(sequences.map(guidOf)) };
    }
  }

  /** The clones that were made so far, those that are gone again among them. */
  async known(project: Project): Promise<Clones> {
    const { awaited } = this;
    if (awaited) {
      const fresh = (await project.getSequences()).filter((sequence) => !awaited.before.has(guidOf(sequence)) && !this.found.has(guidOf(sequence)));
      // Somebody may make a sequence in the same moment: a copy's name begins with its template's.
      const clone = fresh.length > 1 ? fresh.find(({ name }) => name.startsWith(awaited.template)) : fresh[0];
      if (clone) this.found.set(guidOf(clone), awaited.stringOut);
      if (clone) this.awaited = null;
    }
    return this.found;
  }
}

function guidOf(sequence: Sequence): string {
  return sequence.guid.toString();
}

import type { Result } from "../../basics/result";
import type { HostClock } from "../host-clock";
import type { HostProblem } from "../host-problem";
import { isComp } from "./live-project";
import { inUndoGroup } from "./undo-group";

type Application = AfterEffectsUXP.Application;
type CompItem = AfterEffectsUXP.CompItem;

/** What a person sees of one that a crash left. */
export const TEMPORARY_NAME = "Trimbin temporary – safe to delete";

/** Begins the comment of each. The comment finds it again after references died, after an undo and after a restart; nobody else writes this. */
const MARK = "trimbin-temporary:";

/** The compositions that are made for one frame and removed again: finds them by their mark, and knows which of them a call is still using. */
export class TemporaryComps {
  private readonly inUse = new Set<string>();
  private steps = 0;

  constructor(private readonly clock: HostClock) {}

  /** By how much making and removing them has raised the project's revision: the project is afterwards what it was before. */
  get revisions(): number {
    return this.steps;
  }

  /** A mark that no composition has; it is in use until it is released. */
  claim(): string {
    const mark = `${MARK}${this.clock.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
    this.inUse.add(mark);
    return mark;
  }

  /** From now on what bears this mark is a leftover. */
  release(mark: string): void {
    this.inUse.delete(mark);
  }

  /** Marks a composition that was just made. */
  mark(comp: CompItem, mark: string): void {
    // The mark last: what bears it is ours as a whole.
    comp.name = TEMPORARY_NAME;
    comp.comment = mark;
  }

  /** The composition with this mark; null when it is gone. */
  find(app: Application, mark: string): CompItem | null {
    return allComps(app).find((comp) => comp.comment === mark && isTemporary(comp)) ?? null;
  }

  /** Those that no call is using, and no other composition: what somebody put to use is no leftover any more. */
  leftovers(app: Application): readonly CompItem[] {
    return allComps(app).filter((comp) => isTemporary(comp) && !this.inUse.has(comp.comment) && comp.usedIn.length === 0);
  }

  /** One entry in Edit > Undo that nobody needs to hear of. */
  inUndoGroup<Value>(app: Application, label: string, work: () => Value): Result<Value, HostProblem> {
    const before = app.project.revision;
    try {
      return inUndoGroup(app, label, work);
    } finally {
      this.steps += app.project.revision - before;
    }
  }
}

/** Was it made for a frame, by this call or one that ended badly? A copy of one bears the mark too: what somebody duplicated or renamed is theirs. */
export function isTemporary(comp: CompItem): boolean {
  return comp.comment.startsWith(MARK) && comp.name === TEMPORARY_NAME;
}

/** Every composition, in whatever folder. */
function allComps({ project }: Application): readonly CompItem[] {
  return Array.from({ length: project.numItems }, (_, at) => project.item(at + 1)).filter(isComp);
}

import { fail, succeed, type Result } from "../../basics/result";
import type { Leftover } from "../host-port";
import type { HostProblem } from "../host-problem";
import { attempt } from "../host-stop";
import { shownName } from "../shown-name";
import type { TemporaryComps } from "./temporary-comps";
import { inUndoGroup } from "./undo-group";

const LABEL = "Trimbin: remove temporary compositions";

/** HostPort's `readLeftovers`: temporary compositions that no call is using, because the host or the plugin ended in the middle of one. */
export function readLeftovers(app: AfterEffectsUXP.Application, temporary: TemporaryComps): readonly Leftover[] {
  return temporary.leftovers(app).map((comp) => ({ name: shownName(comp.name) }));
}

/** HostPort's `removeLeftovers`: all of them in one undo group. Nothing else may change the project meanwhile. */
export async function removeLeftovers(app: AfterEffectsUXP.Application, temporary: TemporaryComps): Promise<Result<readonly string[], HostProblem>> {
  const removed = await attempt("removing leftovers", async () => removeAll(app, temporary));
  return removed.ok ? removed.value : removed;
}

function removeAll(app: AfterEffectsUXP.Application, temporary: TemporaryComps): Result<readonly string[], HostProblem> {
  const ids = temporary.leftovers(app).map((comp) => comp.id);
  if (ids.length === 0) return succeed([]);
  const removed = inUndoGroup(app, LABEL, () => {
    for (const id of ids) app.project.itemByID(id).remove();
  });
  const left = temporary.leftovers(app);
  if (left.length === 0) return succeed([LABEL]);
  if (!removed.ok && left.length === ids.length) return removed;
  return fail({ kind: "left-behind", what: left.map((comp) => `"${shownName(comp.name)}"`).join(", "), why: "the host did not remove everything." });
}

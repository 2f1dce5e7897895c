import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import { clipsOf, findSequence } from "../../../shared/project/find-in-project";
import type { Source } from "./source";

const SELECTION: ReadScope = { sequence: { kind: "active" }, effectsOf: "selected", params: [], markersOfItems: [] };

/** The selected clips of the active sequence with their effects by name; null when it was cancelled. */
export async function readSource(host: HostPort, signal: AbortSignal): Promise<Source | null> {
  const read = await host.readProject(SELECTION, signal);
  if (signal.aborted) return null;
  if (!read.ok) return withoutSequence(read.problem);
  const { project, activeSequenceGuid } = read.value;
  const sequence = activeSequenceGuid === null ? undefined : findSequence(read.value, activeSequenceGuid);
  if (!sequence) return withoutSequence({ kind: "no-sequence" });
  const clips = clipsOf(sequence)
    .filter((clip) => clip.selected)
    .sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : a.ref.track - b.ref.track));
  if (clips.length === 0) return { kind: "nothing", advice: `Select a clip in ${sequence.name}: this panel then shows looks on its own picture.` };
  return { kind: "read", projectGuid: project.guid, sequence, clips };
}

function withoutSequence(why: HostProblem): Source {
  switch (why.kind) {
    case "no-project":
      return { kind: "nothing", advice: "Open a project: this panel then shows looks on the clip that is selected in its timeline." };
    case "no-sequence":
      return { kind: "nothing", advice: "Open a sequence in the timeline and select a clip to see looks on it." };
    default:
      return { kind: "problem", text: describeProblem(why) };
  }
}

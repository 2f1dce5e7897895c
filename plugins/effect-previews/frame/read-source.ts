import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import type { HostApp } from "../../../shared/host/host-profile";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import { hostWords } from "../../../shared/panel/host-words";
import { clipsOf, findSequence } from "../../../shared/project/find-in-project";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import type { Source } from "./source";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

const SELECTION: ReadScope = { sequence: { kind: "active" }, effectsOf: "selected", params: [], markersOfItems: [] };

/** The selected clips of the active sequence with their effects by name, those that can take none apart; null when it was cancelled. */
export async function readSource(host: HostPort, app: HostApp, signal: AbortSignal): Promise<Source | null> {
  const read = await host.readProject(SELECTION, signal);
  if (signal.aborted) return null;
  if (!read.ok) return withoutSequence(read.problem, app);
  const words = hostWords(app);
  const { project, activeSequenceGuid } = read.value;
  const sequence = activeSequenceGuid === null ? undefined : findSequence(read.value, activeSequenceGuid);
  if (!sequence) return withoutSequence({ kind: "no-sequence" }, app);
  const selected = clipsOf(sequence)
    .filter((clip) => clip.selected)
    .sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : a.ref.track - b.ref.track));
  const clips = selected.filter(({ refusal }) => refusal === null);
  const refused = selected.filter(({ refusal }) => refusal !== null);
  if (clips.length > 0) return { kind: "read", projectGuid: project.guid, sequence, clips, refused };
  const advice = refused.length > 0 ? say`${refusalWords(refused)} Select another ${thing(words.clip)}.` : say`Select a ${thing(words.clip)} in ${sequence.name}: this panel then shows looks on its own picture.`;
  return { kind: "nothing", advice };
}

/** Why these clips are left out, a sentence each. */
export function refusalWords(refused: readonly ClipSnapshot[]): string {
  return refused.map(({ name, refusal }) => say`${name} can take no look: ${refusal ?? ""}.`).join(" ");
}

function withoutSequence(why: HostProblem, app: HostApp): Source {
  const { clip, sequence } = hostWords(app);
  switch (why.kind) {
    case "no-project":
      return { kind: "nothing", advice: say`Open a project: this panel then shows looks on the ${thing(clip)} that is selected in its timeline.` };
    case "no-sequence":
    case "no-composition":
    case "composition-gone":
      return { kind: "nothing", advice: say`Open a ${thing(sequence)} in the timeline and select a ${thing(clip)} to see looks on it.` };
    default:
      return { kind: "problem", text: describeProblem(why) };
  }
}

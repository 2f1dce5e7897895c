import { succeed, type Result } from "../../../shared/basics/result";
import type { HostPort, JournalPage, ReadScope } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { HostApp } from "../../../shared/host/host-profile";
import { findSequence } from "../../../shared/project/find-in-project";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { carrierParams, type Carrier } from "../carrier/carrier";
import { shotsOf } from "./match-source";
import type { Source } from "../shot-match-state";
import { say } from "../../../shared/words/say";

/** What is open in the host, by names only, and what was applied to it before. Null when it was cancelled. */
export async function readSource(host: HostPort, app: HostApp, signal: AbortSignal): Promise<{ source: Source; journal: JournalPage } | null> {
  const scope: ReadScope = { sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] };
  const read = await host.readProject(scope, signal);
  if (signal.aborted) return null;
  if (!read.ok) return { source: withoutSequence(read.problem), journal: NO_RECEIPTS };
  const { project, activeSequenceGuid } = read.value;
  const journal = await host.readJournal(project.guid, signal);
  if (signal.aborted) return null;
  const sequence = activeSequenceGuid === null ? undefined : findSequence(read.value, activeSequenceGuid);
  const source: Source = sequence ? { kind: "read", projectGuid: project.guid, sequence, shots: shotsOf(sequence, app) } : withoutSequence({ kind: app === "after-effects" ? "no-composition" : "no-sequence" });
  return { source, journal: journal.ok ? journal.value : NO_RECEIPTS };
}

/** The sequence again, with the grades of these clips. */
export async function readGrades(
  host: HostPort,
  app: HostApp,
  sequence: SequenceSnapshot,
  clipKeys: readonly string[],
  carrier: Carrier,
  signal: AbortSignal,
): Promise<Result<SequenceSnapshot, HostProblem>> {
  const scope: ReadScope = {
    sequence: { kind: "guid", guid: sequence.guid },
    effectsOf: { clipKeys },
    params: carrierParams(carrier),
    markersOfItems: [],
  };
  const read = await host.readProject(scope, signal);
  if (!read.ok) return read;
  const found = findSequence(read.value, sequence.guid);
  return found ? succeed(found) : { ok: false, problem: { kind: app === "after-effects" ? "composition-gone" : "sequence-gone", name: sequence.name } };
}

const NO_RECEIPTS: JournalPage = { receipts: [], damaged: 0, older: 0 };

function withoutSequence(why: HostProblem): Source {
  switch (why.kind) {
    case "no-project":
      return { kind: "nothing-open", advice: say`Open a project: this panel then shows the shots that are selected in its timeline.` };
    case "no-sequence":
      return { kind: "nothing-open", advice: say`Open a sequence in the timeline and select the shots that should look alike.` };
    case "no-composition":
      return { kind: "nothing-open", advice: say`Open one composition, not several at once, and select the layers that should look alike.` };
    default:
      return { kind: "problem", text: describeProblem(why) };
  }
}

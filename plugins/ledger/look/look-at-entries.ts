import type { Edit } from "../../../shared/edits/edit";
import { editsOf, keepItems, type EditPlan, type PlanItem } from "../../../shared/edits/edit-plan";
import { clipsIn, followClips } from "../../../shared/edits/relocate-plan";
import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import { describeProblem } from "../../../shared/host/host-problem";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import type { Receipt } from "../../../shared/host/receipt";
import { conflictsOf, standingsOf } from "../../../shared/ledger/item-standing";
import { namedAsPlanned } from "../../../shared/ledger/named-as-planned";
import { openItems } from "../../../shared/ledger/open-items";
import { entryKey } from "../../../shared/ledger/seen-entry";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import type { EntryLook } from "./entry-look";
import { say } from "../../../shared/words/say";

const LOOKED_AT_WHEN_REVERTED = say`The host looks at it before it takes anything back, and says so if it was changed.`;

/** Looks in the open project whether these entries still stand, and what stands against taking each of their lines back; by `entryKey`. Changes nothing. */
export async function lookAtEntries(host: HostPort, entries: readonly LedgerEntry[], all: readonly Receipt[], signal: AbortSignal): Promise<ReadonlyMap<string, EntryLook>> {
  const looks = new Map<string, EntryLook>();
  for (const entry of entries) {
    const { receipt } = entry;
    const places = new Map<string, string[]>();
    const unseen = new Map<string, string>();
    for (const item of receipt.plan.items) {
      const sequence = sequenceOf(item);
      if (sequence === null) unseen.set(item.id, LOOKED_AT_WHEN_REVERTED);
      else places.set(sequence, [...(places.get(sequence) ?? []), item.id]);
    }
    const parts: EntryLook[] = [];
    for (const [sequence, ids] of places) {
      parts.push(await lookInSequence(host, sequence, keepItems(receipt.plan, new Set(ids)), openItems(receipt, all), signal));
      if (signal.aborted) return looks;
    }
    looks.set(entryKey(entry), joined([...parts, { standings: new Map(), conflicts: new Map(), unseen }]));
  }
  return looks;
}

async function lookInSequence(host: HostPort, guid: string, plan: EditPlan, open: ReadonlySet<string>, signal: AbortSignal): Promise<EntryLook> {
  const names: ReadScope = { sequence: { kind: "guid", guid }, effectsOf: "none", params: [], markersOfItems: [] };
  const whereabouts = await host.readProject(names, signal);
  const every = (why: string): ReadonlyMap<string, string> => new Map(plan.items.map(({ id }) => [id, why]));
  if (!whereabouts.ok) {
    const why = describeProblem(whereabouts.problem).happened;
    const isGone = whereabouts.problem.kind === "sequence-gone" || whereabouts.problem.kind === "composition-gone";
    if (!isGone) return { standings: new Map(), conflicts: new Map(), unseen: every(why) };
    return { standings: new Map([...open].map((id) => [id, "changed"])), conflicts: every(why), unseen: new Map() };
  }
  const followed = followClips(plan, whereabouts.value);
  const now = await host.readProject({ ...names, effectsOf: { clipKeys: clipsIn(followed).map(clipKey) }, params: paramsOf(followed) }, signal);
  if (!now.ok) return { standings: new Map(), conflicts: new Map(), unseen: every(describeProblem(now.problem).happened) };
  return judged(followed, open, namedAsPlanned(now.value, followed));
}

function judged(plan: EditPlan, open: ReadonlySet<string>, now: ProjectSnapshot): EntryLook {
  const standings = standingsOf(plan, open, now);
  const conflicts = new Map<string, string>();
  for (const [id, standing] of standings) {
    if (standing !== "changed") continue;
    const [first, ...more] = conflictsOf(keepItems(plan, new Set([id])), now);
    if (first) conflicts.set(id, say`${first.on} should be ${first.expected}, but is ${first.found}${more.length > 0 ? ` ${say`(and ${more.length} more)`}` : ""}.`);
  }
  return { standings, conflicts, unseen: new Map() };
}

/** The one sequence that an item is about; null where the page cannot look at all of it: bins, markers of clips, several sequences. */
function sequenceOf({ edits }: PlanItem): string | null {
  const places = new Set(edits.map(placeOf));
  const [only] = places;
  return places.size === 1 && only !== undefined ? only : null;
}

function placeOf(edit: Edit): string | null {
  switch (edit.kind) {
    case "set-parameter":
      return edit.on.effect.clip.sequenceGuid;
    case "add-effect":
    case "remove-effect":
      return edit.effect.clip.sequenceGuid;
    case "add-marker":
    case "remove-marker":
      return edit.on.kind === "sequence" ? edit.on.sequenceGuid : null;
    default:
      return null;
  }
}

/** The parameters that tell whether a plan stands: all that it sets, and all of every effect that it adds. */
function paramsOf(plan: EditPlan): ReadScope["params"] {
  const indexes = new Map<string, Set<number>>();
  const want = (matchName: string, wanted: readonly number[]): void => void indexes.set(matchName, new Set([...(indexes.get(matchName) ?? []), ...wanted]));
  for (const edit of editsOf(plan)) {
    if (edit.kind === "set-parameter") want(edit.on.effect.matchName, [edit.on.index]);
    if (edit.kind === "add-effect" || edit.kind === "remove-effect") want(edit.effect.matchName, edit.params.map(({ index }) => index));
  }
  return [...indexes].map(([matchName, each]) => ({ matchName, indexes: [...each] }));
}

function joined(parts: readonly EntryLook[]): EntryLook {
  return {
    standings: new Map(parts.flatMap(({ standings }) => [...standings])),
    conflicts: new Map(parts.flatMap(({ conflicts }) => [...conflicts])),
    unseen: new Map(parts.flatMap(({ unseen }) => [...unseen])),
  };
}

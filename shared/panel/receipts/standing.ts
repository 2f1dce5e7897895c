import { keepItems, type EditPlan } from "../../edits/edit-plan";
import { clipsIn, followClips } from "../../edits/relocate-plan";
import type { HostPort, ReadScope } from "../../host/host-port";
import type { Receipt } from "../../host/receipt";
import { standingsOf, type Standing, type Standings } from "../../ledger/item-standing";
import { namedAsPlanned } from "../../ledger/named-as-planned";
import { openItems } from "../../ledger/open-items";
import { clipKey } from "../../project/references";
import type { RevertLine } from "./revert-lines";

/** Why an applied item is not applied any more. */
export type Fate = "reverted" | Exclude<Standing, "applied-again">;

/** Reading effects is slow at the host, so only the newest receipts are looked after. */
const MOST_ITEMS = 60;

/** Looks whether what was applied to this sequence still stands, effects by the parameters that are named; null when the host does not answer. Receipts of other sequences are left out. */
export async function readStandings(host: HostPort, sequenceGuid: string, lines: readonly RevertLine[], params: ReadScope["params"], signal: AbortSignal): Promise<Standings | null> {
  const asked = newest(lines.filter(({ receipt }) => receipt.outcome.kind === "applied" && isAbout(receipt.plan, sequenceGuid)));
  if (asked.length === 0) return new Map();
  const names: ReadScope = { sequence: { kind: "guid", guid: sequenceGuid }, effectsOf: "none", params: [], markersOfItems: [] };
  const whereabouts = await host.readProject(names, signal);
  if (!whereabouts.ok) return null;
  const plans = asked.map(({ receipt, open }, index) => {
    // What a newer receipt has taken over says nothing of an older one.
    const takenOver = new Set(asked.slice(0, index).flatMap((newer) => newer.receipt.plan.items.map((item) => item.id)));
    const wanted = receipt.plan.items.flatMap(({ id }) => (open.has(id) || !takenOver.has(id) ? [id] : []));
    return { id: receipt.id, open, plan: followClips(keepItems(receipt.plan, new Set(wanted)), whereabouts.value) };
  });
  const clipKeys = new Set(plans.flatMap(({ plan }) => clipsIn(plan).map(clipKey)));
  const now = await host.readProject({ ...names, effectsOf: { clipKeys: [...clipKeys] }, params }, signal);
  if (!now.ok) return null;
  return new Map(plans.map(({ id, open, plan }) => [id, standingsOf(plan, open, namedAsPlanned(now.value, plan))] as const).filter(([, moved]) => moved.size > 0));
}

/** The items of a receipt that are not applied any more: taken back from this panel, or moved by somebody else. */
export function fatesOf(receipt: Receipt, all: readonly Receipt[], standings: Standings): ReadonlyMap<string, Fate> {
  const open = openItems(receipt, all);
  const moved = standings.get(receipt.id);
  return new Map(
    receipt.plan.items.flatMap(({ id }): [string, Fate][] => {
      const standing = moved?.get(id);
      if (standing === "applied-again") return [];
      const fate = open.has(id) ? standing : "reverted";
      return fate ? [[id, fate]] : [];
    }),
  );
}

/** The items of a receipt that stand in the project and can be taken back. */
export function standingItems(receipt: Receipt, fates: ReadonlyMap<string, Fate>): ReadonlySet<string> {
  return new Set(receipt.outcome.kind === "applied" ? receipt.plan.items.flatMap(({ id }) => (fates.has(id) ? [] : [id])) : []);
}

function newest(lines: readonly RevertLine[]): readonly RevertLine[] {
  let items = 0;
  return lines.filter((line, index) => (items += line.receipt.plan.items.length) <= MOST_ITEMS || index === 0);
}

/** Plans of other panels may name no clip at all. */
function isAbout(plan: EditPlan, sequenceGuid: string): boolean {
  const clips = clipsIn(plan);
  return clips.length > 0 && clips.every((ref) => ref.sequenceGuid === sequenceGuid);
}

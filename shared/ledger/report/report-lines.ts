import type { LedgerEntry } from "../../host/ledger-entry";
import type { PanelId } from "../../policy/policy";
import { clockText } from "../../transcript/formats/clock-time";
import type { Ticks } from "../../time/ticks";
import { entryLines, type EntryLine, type TouchedShot } from "../entry-lines";
import type { Standings } from "../item-standing";
import { entryKey, type SeenEntry } from "../seen-entry";

/** One line that was offered, and what is known of it today. */
export type ReportLine = {
  readonly entryId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly plan: string;
  readonly panel: PanelId | null;
  readonly person: string | null;
  readonly title: string;
  readonly decision: EntryLine["decision"];
  readonly proposed: string | null;
  readonly applied: string | null;
  readonly changes: readonly string[];
  readonly kinds: EntryLine["kinds"];
  readonly shots: readonly ReportShot[];
  readonly now: LineNow;
};

/** `start` counts from the first frame of its sequence: "00:01:02.345"; null where it is in no sequence. `track` counts from 1. */
export type ReportShot = { readonly name: string; readonly sequence: string | null; readonly track: number | null; readonly start: string | null };

/** What became of a line; "applied" as far as the ledger knows. */
export type LineNow =
  | { readonly kind: "applied" }
  | { readonly kind: "refused" }
  /** `seat`: which other machine's book says so; null where it is the machine that applied it. A book is not signed. */
  | { readonly kind: "taken-back"; readonly at: string; readonly by: string | null; readonly seat: string | null }
  | { readonly kind: "undone-in-host" }
  | { readonly kind: "changed-since" }
  /** The plan stopped half-way: what is left of it was listed then. */
  | { readonly kind: "stopped-half-way"; readonly differences: readonly string[] };

/** The lines of an entry that touched its project. */
export function reportLines(entry: LedgerEntry, { entries, standings }: { readonly entries: readonly SeenEntry[]; readonly standings: Standings | null }): readonly ReportLine[] {
  const { receipt, by, person, id } = entry;
  const reverts = entries.filter(({ entry: other }) => other.receipt.reverts === id && other.receipt.outcome.kind === "applied" && other.receipt.project.guid === receipt.project.guid).map(({ entry: other }) => other);
  const moved = standings?.get(entryKey(entry));
  return entryLines(entry).map((line) => ({
    entryId: id,
    at: receipt.at,
    plan: receipt.plan.label,
    panel: by?.panel ?? null,
    person,
    title: line.title,
    decision: line.decision,
    proposed: line.proposed,
    applied: line.applied,
    changes: line.changes,
    kinds: line.kinds,
    shots: line.shots.map(reportShot),
    now: nowOf(line, entry, reverts, moved?.get(line.id)),
  }));
}

function nowOf(line: EntryLine, { receipt, seat }: LedgerEntry, reverts: readonly LedgerEntry[], moved: "undone" | "changed" | "applied-again" | undefined): LineNow {
  if (line.decision === "refused") return { kind: "refused" };
  if (receipt.outcome.kind === "needs-attention") return { kind: "stopped-half-way", differences: receipt.outcome.differences };
  const found = reverts.filter(({ receipt: { plan } }) => plan.items.some(({ id }) => id === line.id));
  const revert = found.find((each) => each.seat === seat) ?? found[0];
  if (revert && moved !== "applied-again") return { kind: "taken-back", at: revert.receipt.at, by: revert.person, seat: revert.seat === seat ? null : revert.seat };
  if (moved === "undone") return { kind: "undone-in-host" };
  return moved === "changed" ? { kind: "changed-since" } : { kind: "applied" };
}

function reportShot({ name, sequenceGuid, track, start }: TouchedShot): ReportShot {
  return { name, sequence: sequenceGuid, track: track === null ? null : track + 1, start: start === null ? null : signedClock(start) };
}

// Layers of After Effects may begin before their composition does.
function signedClock(at: Ticks): string {
  return at < 0n ? `-${clockText(-at)}` : clockText(at);
}

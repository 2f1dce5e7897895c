import { say } from "../words/say";
import type { BookFault, SeenEntry } from "./seen-entry";

/** An entry as it was found, at a line from 1. */
export type FoundEntry = Omit<SeenEntry, "twins"> & { readonly line: number };

/** Each entry with the seats that have another one of its id, and a fault for each that has such a twin. */
export function withTwins(found: readonly FoundEntry[]): { readonly entries: readonly SeenEntry[]; readonly faults: readonly BookFault[] } {
  const seats = new Map<string, string[]>();
  for (const { entry } of found) seats.set(entry.id, [...(seats.get(entry.id) ?? []), entry.seat]);
  const faults: BookFault[] = [];
  const entries = found.map(({ line, ...each }): SeenEntry => {
    const twins = (seats.get(each.entry.id) ?? []).filter((seat) => seat !== each.entry.seat);
    if (twins.length > 0) faults.push({ book: each.book, kind: "same-id", line, text: say`The entry has the same id as another one of the seat ${twins.join(", ")}.` });
    return { ...each, twins };
  });
  return { entries, faults };
}

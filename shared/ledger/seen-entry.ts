import type { LedgerEntry } from "../host/ledger-entry";
import type { LedgerBook } from "../host/ledger-port";

/** An entry as it was read: from which book, and whether the chain up to it is whole. */
export type SeenEntry = {
  readonly entry: LedgerEntry;
  readonly book: string;
  readonly place: LedgerBook["place"];
  /** The line, and the chain that leads to it, read as they were written. */
  readonly intact: boolean;
  /** Seats whose books hold another entry of the same id: a revert names no seat, so nobody could tell which one it is about. */
  readonly twins: readonly string[];
};

/** What an entry is known by among those of all seats. */
export function entryKey({ seat, id }: Pick<LedgerEntry, "seat" | "id">): string {
  return `${seat}/${id}`;
}

/** What is wrong with a book. */
export type BookFault = {
  readonly book: string;
  readonly kind: "torn-end" | "changed" | "forked" | "missing-lines" | "cut-end" | "not-a-book" | "too-large" | "same-id";
  /** From 1; null where it is about the whole book. */
  readonly line: number | null;
  /** For people: what was found. */
  readonly text: string;
};

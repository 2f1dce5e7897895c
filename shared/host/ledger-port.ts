import type { Result } from "../basics/result";
import type { FilePart } from "./file-part";
import type { HostProblem } from "./host-problem";

/** The ledger's books, as they lie on the disk. Every seat writes its own and nobody else's; pages read, check and search them. */
export interface LedgerPort {
  /** All books that this seat can see. */
  listLedger(signal: AbortSignal): Promise<Result<LedgerListing, HostProblem>>;
  /** One part of a book. */
  readLedgerPart(request: LedgerPartRequest, signal: AbortSignal): Promise<Result<FilePart, HostProblem>>;
}

/** `problem`: why the shared books are missing (the studio folder cannot be reached); the seat's own are there. */
export type LedgerListing = { readonly books: readonly LedgerBook[]; readonly problem: HostProblem | null };

/** One file of a ledger. */
export type LedgerBook = {
  readonly name: string;
  readonly place: "seat" | "studio";
  /** Written by this seat. */
  readonly own: boolean;
  readonly bytes: number;
  /** Of its own book, the last line that this seat remembers to have written (kept apart): a book that ends before it was cut. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
};

/** Which part, by byte. */
export type LedgerPartRequest = { readonly place: LedgerBook["place"]; readonly name: string; readonly offset: number };

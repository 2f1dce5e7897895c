import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem, type ProblemText } from "../../../shared/host/host-problem";
import type { LedgerBook } from "../../../shared/host/ledger-port";
import { readingLedger } from "../../../shared/ledger/read-ledger";
import { fromBase64 } from "../../../shared/panel/read-plugin-file";
import { runInSlices } from "../../../shared/panel/engine/run-in-slices";
import type { BooksState } from "../ledger-state";
import { say } from "../../../shared/words/say";

type ReadBooks = Extract<BooksState, { kind: "read" }>;

/** Reads every book that this seat can see; what cannot be read is named and the rest is there. Cancelled, it gives what was read until then. */
export async function readBooks(host: HostPort, onProgress: (label: string, share: number | null) => void, signal: AbortSignal): Promise<Result<ReadBooks, HostProblem>> {
  const listed = await host.listLedger(signal);
  if (!listed.ok) return listed;
  const { books, problem } = listed.value;
  const missing: ProblemText[] = problem ? [{ ...describeProblem(problem), meaning: say`The books of other seats are missing here; those of this machine are listed.`, advice: say`Check that the studio folder is connected, then read again.` }] : [];
  const read: { readonly listing: LedgerBook; readonly text: string }[] = [];
  const total = books.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const [index, listing] of books.entries()) {
    const label = say`Reading book ${index + 1} of ${books.length}`;
    const text = await readText(host, listing, (bytes) => onProgress(label, total === 0 ? null : Math.min(1, (done + bytes) / total)), signal);
    if (signal.aborted) {
      missing.push({ happened: say`Reading was cancelled after ${index} of ${books.length} books.`, meaning: say`Entries are missing in this list.`, advice: say`Refresh to read all of them.` });
      break;
    }
    if (text.ok) read.push({ listing, text: text.value });
    else missing.push({ ...describeProblem(text.problem), meaning: say`The entries of the book ${listing.name} are missing in this list.` });
    done += listing.bytes;
  }
  onProgress(say`Checking the books`, 1);
  // Also after a cancel: what was read is listed, and it is never listed unchecked.
  const ledger = await runInSlices(readingLedger(read), () => undefined, new AbortController().signal);
  return ledger ? succeed({ kind: "read", ...ledger, missing }) : fail({ kind: "cancelled" });
}

/** A whole book. One that grows meanwhile is read to the end that it has at last. */
async function readText(host: HostPort, { place, name }: LedgerBook, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<Result<string, HostProblem>> {
  const decoder = new TextDecoder();
  let text = "";
  for (let offset: number | null = 0; offset !== null; ) {
    const part: Awaited<ReturnType<HostPort["readLedgerPart"]>> = await host.readLedgerPart({ place, name, offset }, signal);
    if (!part.ok) return part;
    const bytes = fromBase64(part.value.base64);
    const { nextOffset } = part.value;
    if (nextOffset !== null && nextOffset !== offset + bytes.length) return fail({ kind: "bad-message", detail: say`the parts of ${name} do not fit together` });
    text += decoder.decode(bytes, { stream: nextOffset !== null });
    onBytes(offset + bytes.length);
    offset = nextOffset;
  }
  return succeed(text);
}

import { DRAWN_PROJECT } from "../../../test/simulated-host/adapter/open-adapter";
import type { HostAnswers } from "../../../test/browser/host-answers";
import { bookOf, matched } from "../../../test/unit/ledger-panel/entries";

const SHOTS = 10;

/** The answers about a ledger in which every one of so many clips was matched once, ten at a time. */
export function largeLedger(clips: number): HostAnswers {
  const project = { guid: DRAWN_PROJECT, name: "Film.prproj" };
  const entries = Array.from({ length: Math.ceil(clips / SHOTS) }, (_, at) => matched(`match-${at}`, Array.from({ length: SHOTS }, (_, shot) => `shot${at * SHOTS + shot}`), { project }));
  const text = bookOf(...entries);
  const book = { name: "book.jsonl", place: "seat", own: true, bytes: text.length, head: null };
  return { listLedger: { ok: true, value: { books: [book], problem: null } }, readLedgerPart: { ok: true, value: { base64: Buffer.from(text).toString("base64"), totalBytes: text.length, nextOffset: null } } };
}

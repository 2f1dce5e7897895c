/** A book of a seat: each host's plugin on a machine has a chain of its own, in files numbered from 1. */
export type BookFile = { readonly app: string; readonly seat: string; readonly number: number };

// The "1" is the form of the lines: what a newer version writes in another form has other names, and is left alone here.
const NAME = /^ledger1-([a-z]+(?:-[a-z]+)*)-([0-9a-f]{16})-(\d{4,6})\.jsonl$/;

/** The file name of a book; names of one seat sort by their number. */
export function bookFile({ app, seat, number }: BookFile): string {
  return `ledger1-${app}-${seat}-${String(number).padStart(4, "0")}.jsonl`;
}

/** What a file name says; null for one that is no book's. */
export function readBookFile(name: string): BookFile | null {
  const [, app, seat, number] = NAME.exec(name) ?? [];
  return app && seat && number ? { app, seat, number: Number(number) } : null;
}

/** Whose chain a book belongs to. */
export function chainOwner({ app, seat }: Omit<BookFile, "number">): string {
  return `${app}-${seat}`;
}

import { isUnchanged, MAX_LINE, parseLine, type ChainEnd, type ChainLine } from "./chain-line";

/** A book as it was read: its lines in their order, what is wrong with it, and how to go on with it. */
export type Book = {
  readonly lines: readonly BookLine[];
  readonly faults: readonly ChainFault[];
  /** After the last line that is as it was written; null where there is none and no beginning was given. */
  readonly end: ChainEnd | null;
  /** False where the text ends within a line: what comes next must begin with a line break. */
  readonly endsWithBreak: boolean;
};

/** A line, and where it stands in the text. */
export type BookLine = ChainLine & {
  /** As it was written, and following the line before it. */
  readonly intact: boolean;
  /** From 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
};

/** Something wrong with a book, at a line from 1. */
export type ChainFault = {
  /** "torn": the rest of a write that was interrupted, nothing else is lost by it. "forked": two programs wrote at once, both lines are there. */
  readonly kind: "torn" | "changed" | "missing" | "doubled" | "forked" | "too-large";
  readonly line: number;
};

type Piece = { readonly number: number; readonly from: number; readonly to: number; readonly text: string };

// An interrupted write has no end; a line that was changed later has one.
const HAS_LINE_END = /"hash":"[0-9a-f]{64}"\}$/;

/**
 * Reads a book and checks its chain: `before` is where the chain stands before the first line, null where that is not known. Never throws; what cannot
 * be read is a fault, and the lines around it are there.
 */
export function readBook(text: string, before: ChainEnd | null): Book {
  const steps = readingBook(text, before);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** The same, a line a step: a page lets others have their turn in between. */
export function* readingBook(text: string, before: ChainEnd | null): Generator<void, Book, void> {
  const reading = new Reading(before);
  for (const piece of pieces(text)) {
    reading.take(piece);
    yield;
  }
  return reading.finish(text === "" || text.endsWith("\n"));
}

class Reading {
  private readonly lines: BookLine[] = [];
  private readonly faults: ChainFault[] = [];
  private readonly hashOfSeq = new Map<number, string>();
  private readonly hashes = new Set<string>();
  /** Pieces that are no lines as they were written, since the last one that is. */
  private broken: (Piece & { readonly claims: ChainLine | null })[] = [];

  constructor(private end: ChainEnd | null) {
    if (!end) return;
    this.hashOfSeq.set(end.seq, end.hash);
    this.hashes.add(end.hash);
  }

  take(piece: Piece): void {
    const line = parseLine(piece.text);
    if (!line || !isUnchanged(line)) {
      this.broken.push({ ...piece, claims: line });
      return;
    }
    const known = this.hashOfSeq.get(line.seq);
    if (known !== undefined) return this.takeAgain(line, piece, known === line.hash);
    // Of two lines of one number the chain may go on from either.
    const follows = !this.end || (line.seq === this.end.seq + 1 && this.hashes.has(line.prev));
    const claimed = this.broken[this.broken.length - 1]?.claims;
    if (follows) this.judgeBroken(0);
    else this.judgeGap(line.seq, piece.number);
    this.keep(line, piece, follows || claimed?.hash === line.prev);
    if (!this.end || line.seq > this.end.seq) this.end = { seq: line.seq, hash: line.hash };
  }

  private takeAgain(line: ChainLine, piece: Piece, isSame: boolean): void {
    this.judgeBroken(0);
    this.fault(isSame ? "doubled" : "forked", piece.number);
    if (!isSame) this.keep(line, piece, this.hashes.has(line.prev));
  }

  finish(endsWithBreak: boolean): Book {
    for (const piece of this.broken) {
      if (piece.claims) this.lines.push(asLine(piece.claims, piece, false));
      this.fault(kindOf(piece, piece.claims !== null || HAS_LINE_END.test(piece.text)), piece.number);
    }
    return { lines: this.lines, faults: this.faults, end: this.end, endsWithBreak };
  }

  /** Says what is wrong where a line does not follow the one before it. */
  private judgeGap(seq: number, number: number): void {
    const skipped = seq - (this.end?.seq ?? 0) - 1;
    const last = this.lines[this.lines.length - 1];
    if (skipped === 0 && last) {
      // The line before it was replaced by another that is whole in itself.
      this.judgeBroken(0);
      this.lines[this.lines.length - 1] = { ...last, intact: false };
      this.fault("changed", last.number);
      return;
    }
    if (this.judgeBroken(Math.max(0, skipped)) !== skipped || skipped === 0) this.fault("missing", number);
  }

  /** As many of the broken pieces were changed as lines are missing here; others that are not whole lines are rests of interrupted writes. Gives back how many were changed. */
  private judgeBroken(missing: number): number {
    const changed = Math.min(missing, this.broken.length);
    this.broken.forEach((piece, index) => {
      if (piece.claims) this.lines.push(asLine(piece.claims, piece, false));
      this.fault(kindOf(piece, index < changed || piece.claims !== null), piece.number);
    });
    this.broken = [];
    return changed;
  }

  private keep(line: ChainLine, piece: Piece, intact: boolean): void {
    if (!this.hashOfSeq.has(line.seq)) this.hashOfSeq.set(line.seq, line.hash);
    this.hashes.add(line.hash);
    this.lines.push(asLine(line, piece, intact));
  }

  private fault(kind: ChainFault["kind"], line: number): void {
    this.faults.push({ kind, line });
  }
}

function kindOf(piece: Piece, changed: boolean): ChainFault["kind"] {
  return piece.text.length > MAX_LINE ? "too-large" : changed ? "changed" : "torn";
}

function asLine(line: ChainLine, { number, from, to }: Piece, intact: boolean): BookLine {
  return { ...line, intact, number, from, to };
}

function* pieces(text: string): Generator<Piece> {
  for (let from = 0, number = 1; from < text.length; number++) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    yield { number, from, to, text: text.slice(from, to) };
    from = to + 1;
  }
}

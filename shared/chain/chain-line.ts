import { sha256OfAscii } from "./sha256";

/** Where a chain stands: after its line `seq`, whose hash this is. */
export type ChainEnd = { readonly seq: number; readonly hash: string };

/** A line of a book; `entry` is JSON, exactly as it stands there. */
export type ChainLine = ChainEnd & { readonly prev: string; readonly entry: string };

/** Longest line that is written or read, in characters: the longest message of a page with every sign escaped. */
export const MAX_LINE = 26 * 1024 * 1024;

const LINE = /^\{"seq":(0|[1-9]\d{0,14}),"prev":"([0-9a-f]{64})","entry":(\{[\x20-\x7e]*\}),"hash":"([0-9a-f]{64})"\}$/;

/** Where the chain of a seat begins, before its first line. */
export function chainStart(owner: string): ChainEnd {
  return { seq: 0, hash: sha256OfAscii(`trimbin-book/1\n${owner}`) };
}

/** The next line of a chain. `entry` is ASCII JSON of an object, on one line. */
export function nextLine(end: ChainEnd, entry: string): ChainLine {
  const seq = end.seq + 1;
  return { seq, prev: end.hash, entry, hash: hashOf(seq, end.hash, entry) };
}

/** A line as it stands in a book, without the line break. */
export function lineText({ seq, prev, entry, hash }: ChainLine): string {
  return `{"seq":${seq},"prev":"${prev}","entry":${entry},"hash":"${hash}"}`;
}

/** What a line says of itself, true or not; null where it has not the form of a line. */
export function parseLine(text: string): ChainLine | null {
  const [, seq, prev, entry, hash] = (text.length <= MAX_LINE && LINE.exec(text)) || [];
  return seq && prev && entry && hash ? { seq: Number(seq), prev, entry, hash } : null;
}

/** Is the line as it was written: does its hash fit what stands in it? */
export function isUnchanged({ seq, prev, entry, hash }: ChainLine): boolean {
  return hashOf(seq, prev, entry) === hash;
}

function hashOf(seq: number, prev: string, entry: string): string {
  return sha256OfAscii(`${seq}\n${prev}\n${entry}`);
}

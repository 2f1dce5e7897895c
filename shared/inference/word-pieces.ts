/** A vocabulary of BERT's kind: pieces by number, those inside a word with a prefix ("##ing"). */
export interface WordPieceVocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly insidePrefix: string;
  /** A longer word is unknown as a whole. */
  readonly longestWord: number;
}

/** Cuts a word into the longest pieces from its start on (Wu et al. 2016, as BERT does it); one number for all of it where a rest has no piece. */
export function wordPieces(word: string, { numbers, unknown, insidePrefix, longestWord }: WordPieceVocabulary): readonly number[] {
  const letters = [...word];
  if (letters.length > longestWord) return [unknown];
  const pieces: number[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = letters.length;
    let piece: number | undefined;
    for (; end > start; end--) {
      piece = numbers.get((start > 0 ? insidePrefix : "") + letters.slice(start, end).join(""));
      if (piece !== undefined) break;
    }
    if (piece === undefined) return [unknown];
    pieces.push(piece);
    start = end;
  }
  return pieces;
}

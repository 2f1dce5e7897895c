/** A vocabulary of SentencePiece's unigram kind: pieces with their log probabilities, a piece's number being its place. */
export interface UnigramVocabulary {
  readonly pieces: readonly (readonly [piece: string, score: number])[];
  /** What stands for letters that are in no piece. */
  readonly unknown: number;
  /** Numbers that no text may turn into ("</s>"). */
  readonly reserved: ReadonlySet<number>;
}

/** Cuts text into the likeliest pieces (Kudo 2018, "Subword Regularization", the best segmentation by Viterbi). */
export class UnigramPieces {
  private readonly known = new Map<string, { readonly id: number; readonly score: number }>();
  private readonly longest: number;
  private readonly unknownScore: number;

  constructor(private readonly vocabulary: UnigramVocabulary) {
    let longest = 1;
    let least = 0;
    vocabulary.pieces.forEach(([piece, score], id) => {
      if (vocabulary.reserved.has(id)) return;
      this.known.set(piece, { id, score });
      longest = Math.max(longest, piece.length);
      least = Math.min(least, score);
    });
    this.longest = longest;
    this.unknownScore = least - UNKNOWN_PENALTY;
  }

  /** The numbers of the pieces, in order. Letters in a row that no piece has become one unknown. */
  split(text: string): number[] {
    const best = new Float64Array(text.length + 1).fill(-Infinity);
    const from = new Int32Array(text.length + 1);
    const ids = new Int32Array(text.length + 1);
    best[0] = 0;
    const reach = (start: number, end: number, score: number, id: number): void => {
      if (score <= (best[end] ?? 0)) return;
      best[end] = score;
      from[end] = start;
      ids[end] = id;
    };
    for (let start = 0; start < text.length; start++) {
      const before = best[start] ?? -Infinity;
      if (before === -Infinity) continue;
      for (let end = start + 1; end <= Math.min(text.length, start + this.longest); end++) {
        const piece = this.known.get(text.slice(start, end));
        if (piece !== undefined) reach(start, end, before + piece.score, piece.id);
      }
      const letter = text.codePointAt(start) ?? 0;
      reach(start, start + (letter > 0xffff ? 2 : 1), before + this.unknownScore, this.vocabulary.unknown);
    }
    return this.backwards(from, ids);
  }

  private backwards(from: Int32Array, ids: Int32Array): number[] {
    const found: number[] = [];
    for (let end = ids.length - 1; end > 0; end = from[end] ?? 0) {
      const id = ids[end] ?? this.vocabulary.unknown;
      if (id !== this.vocabulary.unknown || found[found.length - 1] !== id) found.push(id);
    }
    return found.reverse();
  }
}

/** An unknown letter costs this much more than the rarest piece: kUnkPenalty in SentencePiece's unigram_model.cc. */
const UNKNOWN_PENALTY = 10;

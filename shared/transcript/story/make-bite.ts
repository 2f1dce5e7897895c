import { quoteIntegrity } from "../selects/quote-integrity";
import { mainSpeaker, rangeOfRun } from "../selects/run-facts";
import type { Select } from "../selects/select";
import { wordsInRange } from "../selects/words-in-range";
import type { SpokenClip } from "../spoken-clip";
import type { WordRun } from "../transcript";
import type { Bite, BitePiece } from "./story";

/** These words as a bite in one piece, without handles. Throws a RangeError for a run without words. */
export function biteOfRun(clip: SpokenClip, run: WordRun): Bite {
  return biteOfPieces(clip, [rangeOfRun(clip.transcript, run)]);
}

/** A select as a bite. Its text and speaker stay as they were when it was made. */
export function biteOfSelect({ id, mediaId, clipName, start, end, text, speaker }: Select): Bite {
  return { selectId: id, mediaId, clipName, pieces: [{ start, end }], handles: { before: 0n, after: 0n }, text, speaker };
}

/** These pieces of a clip as a bite, with the words that stand there ("[…]" where some were taken out) and who says most of them. */
export function biteOfPieces(clip: SpokenClip, pieces: readonly BitePiece[]): Bite {
  const { transcript, mediaId, name } = clip;
  const words = pieces.flatMap((piece) => wordsInRange(transcript, piece));
  return { selectId: null, mediaId, clipName: name, pieces, handles: { before: 0n, after: 0n }, text: quoteIntegrity(transcript, pieces).verbatim, speaker: mainSpeaker(transcript, words) };
}

import { wordsInRange } from "../selects/words-in-range";
import type { SpokenClip } from "../spoken-clip";
import type { Ticks } from "../../time/ticks";
import { changeLines } from "./change-shown";
import { freshIds } from "./fresh-ids";
import { biteOfPieces } from "./make-bite";
import type { BiteLine } from "./read-story";
import type { BitePiece, Story } from "./story";

/**
 * The story with a bite made two at this moment of its media, between words: a word whose middle comes before goes with the first half.
 * The first half keeps id and the handle before, the second gets the handle after. Unchanged where one half would hold no word.
 */
export function splitBite(story: Story, lineId: string, at: Ticks, clip: SpokenClip): Story {
  return changeLines(story, (lines) =>
    lines.flatMap((line) => {
      if (line.id !== lineId || line.kind !== "bite") return [line];
      return halvesOf(line, at, clip, freshIds(story)("l"));
    }),
  );
}

function halvesOf(line: BiteLine, at: Ticks, clip: SpokenClip, secondId: string): BiteLine[] {
  const before: BitePiece[] = [];
  const after: BitePiece[] = [];
  for (const piece of line.pieces) {
    const words = wordsInRange(clip.transcript, piece).map((index) => clip.transcript.words[index]!);
    const [early, late] = [words.filter((word) => word.start + word.end < 2n * at), words.filter((word) => word.start + word.end >= 2n * at)];
    const [last, first] = [early[early.length - 1], late[0]];
    if (!last || !first) (last ? before : after).push(piece);
    else {
      before.push({ start: piece.start, end: last.end < piece.end ? last.end : piece.end });
      after.push({ start: first.start > piece.start ? first.start : piece.start, end: piece.end });
    }
  }
  if (before.length === 0 || after.length === 0) return [line];
  const common = { kind: "bite", selectId: line.selectId } as const;
  return [
    { ...biteOfPieces(clip, before), ...common, id: line.id, handles: { before: line.handles.before, after: 0n } },
    { ...biteOfPieces(clip, after), ...common, id: secondId, handles: { before: 0n, after: line.handles.after } },
  ];
}

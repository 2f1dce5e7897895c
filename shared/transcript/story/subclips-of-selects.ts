import type { Subclip } from "../../edits/string-out";
import type { Select } from "../selects/select";
import type { SpokenClip } from "../spoken-clip";
import { framePieces } from "./frame-pieces";
import { biteOfSelect } from "./make-bite";
import { PieceNames } from "./piece-name";
import { refuseBite } from "./refuse-bite";
import { PLAIN_SOURCE, type SourceFacts } from "./source-facts";

/** Subclips of what can be cut, and the reasons for what cannot, by select id. */
export type SelectSubclips = { readonly subclips: readonly Subclip[]; readonly refused: readonly { readonly selectId: string; readonly reason: string }[] };

/** A subclip a select, on whole frames of its own media so that no word is cut, numbered as they stand in the list; none gets a taken name. */
export function subclipsOfSelects(selects: readonly Select[], clips: ReadonlyMap<string, SpokenClip>, facts: ReadonlyMap<string, SourceFacts>, takenNames: readonly string[]): SelectSubclips {
  const names = new PieceNames(takenNames);
  const subclips: Subclip[] = [];
  const refused: { selectId: string; reason: string }[] = [];
  for (const [index, select] of selects.entries()) {
    const bite = biteOfSelect(select);
    const clip = clips.get(select.mediaId);
    const known = facts.get(select.mediaId) ?? PLAIN_SOURCE;
    const reason = refuseBite(bite, clip, known);
    if (reason !== null) refused.push({ selectId: select.id, reason });
    for (const { source } of reason === null && clip ? framePieces(bite, clip, clip.source.frameRate) : []) {
      const name = names.next(select.speaker ?? select.clipName, index + 1, null, select.text);
      subclips.push({ name, of: { mediaId: select.mediaId, name: select.clipName }, range: source, takesVideo: known.hasVideo, takesAudio: known.hasAudio });
    }
  }
  return { subclips, refused };
}

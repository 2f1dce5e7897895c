import type { Store } from "../../../shared/panel/store";
import { addSelect, labelSelect, moveSelect, removeSelect, type SelectLabels } from "../../../shared/transcript/selects/change-selects";
import { makeSelect } from "../../../shared/transcript/selects/make-select";
import type { Select, SelectColor } from "../../../shared/transcript/selects/select";
import { extendToSentence, trimBite, type BiteEdge } from "../../../shared/transcript/selects/trim-bite";
import { biteOfPieces } from "../../../shared/transcript/story/make-bite";
import type { WordRun } from "../../../shared/transcript/transcript";
import type { KeepModel } from "../keep/keep-model";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { freshSelectId } from "./fresh-select-id";
import { say } from "../../../shared/words/say";

/** What an editor makes of highlights. */
export class SelectListModel {
  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly keep: KeepModel,
  ) {}

  /** Highlights words of a clip; the same stretch twice is one select. */
  make(mediaId: string, run: WordRun, color: SelectColor): void {
    const clip = this.tools.shelf.clips.get(mediaId);
    if (!clip || run.first >= run.end) return;
    this.keep.change(say`Highlight words`, (work) => {
      const selects = addSelect(work.selects, makeSelect(freshSelectId(work.selects), clip, run, color));
      return selects.length === work.selects.length ? work : { ...work, selects };
    });
  }

  /** Highlights a result, or takes that highlight away again. */
  toggle(mediaId: string, run: WordRun, stretch: Pick<Select, "start" | "end">): void {
    const known = this.store.getState().kept.now.selects.find((select) => select.mediaId === mediaId && select.start === stretch.start && select.end === stretch.end);
    if (known) this.remove(known.id);
    else this.make(mediaId, run, "yellow");
  }

  label(id: string, labels: SelectLabels): void {
    this.keep.change(say`Label a select`, (work) => ({ ...work, selects: labelSelect(work.selects, id, labels) }));
  }

  remove(id: string): void {
    this.keep.change(say`Remove a select`, (work) => ({ ...work, selects: removeSelect(work.selects, id) }));
  }

  /** Moves an edge by words, outward above zero; to the end of its sentence for "sentence". */
  trim(id: string, edge: BiteEdge, by: number | "sentence"): void {
    const select = this.store.getState().kept.now.selects.find((each) => each.id === id);
    const clip = select && this.tools.shelf.clips.get(select.mediaId);
    if (!select || !clip) return;
    const whole = [{ start: select.start, end: select.end }];
    const [piece] = by === "sentence" ? extendToSentence(clip.transcript, whole, edge) : trimBite(clip.transcript, whole, edge, by);
    if (!piece || (piece.start === select.start && piece.end === select.end)) return;
    const { text, speaker } = biteOfPieces(clip, [piece]);
    this.keep.change(say`Trim a select`, (work) => ({ ...work, selects: moveSelect(work.selects, id, { ...piece, text, speaker }) }));
  }

  /** Ticks or unticks a select, or a line of the story. */
  leaveOut(id: string): void {
    const leftOut = new Set(this.store.getState().leftOut);
    if (!leftOut.delete(id)) leftOut.add(id);
    this.store.update({ leftOut });
  }
}

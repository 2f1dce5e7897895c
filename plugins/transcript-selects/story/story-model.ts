import type { Store } from "../../../shared/panel/store";
import type { TickRange } from "../../../shared/time/tick-range";
import type { Ticks } from "../../../shared/time/ticks";
import type { Select } from "../../../shared/transcript/selects/select";
import { extendToSentence, trimBite, type BiteEdge } from "../../../shared/transcript/selects/trim-bite";
import { biteHandles } from "../../../shared/transcript/selects/trim-handles";
import { runFromTimes } from "../../../shared/transcript/selects/run-from-times";
import { sentencesOf } from "../../../shared/transcript/sentences";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { addBeat } from "../../../shared/transcript/story/change-beats";
import { addLine, replaceLine, type NewLine } from "../../../shared/transcript/story/change-lines";
import { biteOfPieces, biteOfRun, biteOfSelect } from "../../../shared/transcript/story/make-bite";
import { currentVersion, linesOf, type BiteLine } from "../../../shared/transcript/story/read-story";
import { splitBite } from "../../../shared/transcript/story/split-bite";
import type { Bite, BitePiece, Story } from "../../../shared/transcript/story/story";
import { keptPieces } from "../../../shared/transcript/tidy/kept-pieces";
import { DEFAULT_TIDY } from "../../../shared/transcript/tidy/tidy-options";
import type { TidySuggestion } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { Transcript, WordRun } from "../../../shared/transcript/transcript";
import type { KeepModel } from "../keep/keep-model";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** What an editor makes of the story. Changes that need no transcript come as functions of shared/transcript/story. */
export class StoryModel {
  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly keep: KeepModel,
  ) {}

  change(what: string, change: (story: Story) => Story): void {
    this.keep.change(what, (work) => {
      const story = change(work.story);
      return story === work.story ? work : { ...work, story };
    });
  }

  addWords(mediaId: string, run: WordRun): void {
    const clip = this.tools.shelf.clips.get(mediaId);
    if (clip && run.first < run.end) this.addBites([biteOfRun(clip, run)]);
  }

  addSelects(selects: readonly Select[]): void {
    this.addBites(selects.map(biteOfSelect));
  }

  /** A silence as a bite without words, to lie under cuts. */
  addRoomTone({ mediaId, name }: SpokenClip, gap: TickRange): void {
    this.addBites([{ selectId: null, mediaId, clipName: name, pieces: [gap], handles: { before: 0n, after: 0n }, text: say`Room tone`, speaker: null }]);
  }

  addBites(bites: readonly Bite[]): void {
    if (bites.length === 0) return;
    this.change(bites.length === 1 ? say`Add a bite to the story` : say`Add ${bites.length} bites to the story`, (story) => bites.reduce((grown, bite) => addLine(grown, { kind: "bite", ...bite }, null), story));
  }

  /** Adds a line behind the one that is named, else at the end. */
  addBehind(line: NewLine, lineId: string | null): void {
    this.change(line.kind === "note" ? say`Add a note` : say`Add voice-over`, (story) => {
      const beat = currentVersion(story).beats.find(({ takes, current }) => takes.find(({ id }) => id === current)?.lines.some(({ id }) => id === lineId));
      const lines = beat?.takes.find(({ id }) => id === beat.current)?.lines ?? [];
      return addLine(story, line, beat ? { beatId: beat.id, index: lines.findIndex(({ id }) => id === lineId) + 1 } : null);
    });
  }

  addHeading(heading: string): void {
    this.change(say`Add a heading`, (story) => addBeat(story, heading, currentVersion(story).beats.length));
  }

  /** Moves an edge of a bite by words, outward above zero; to the end of its sentence for "sentence". Handles shrink to the silence that is left. */
  trim(lineId: string, edge: BiteEdge, by: number | "sentence"): void {
    this.changeBite(say`Trim a bite`, lineId, (line, { transcript, source }) => {
      const pieces = by === "sentence" ? extendToSentence(transcript, line.pieces, edge) : trimBite(transcript, line.pieces, edge, by);
      return { pieces, handles: biteHandles(transcript, pieces, line.handles, source.duration) };
    });
  }

  /** Adds room before the first and after the last word, as far as nobody speaks there. */
  setHandles(lineId: string, wanted: { readonly before: Ticks; readonly after: Ticks }): void {
    this.changeBite(say`Set handles`, lineId, ({ pieces }, { transcript, source }) => ({ pieces, handles: biteHandles(transcript, pieces, wanted, source.duration) }));
  }

  /** Makes a bite two, between the sentences (or else the words) nearest to its middle. */
  splitInMiddle(line: BiteLine): void {
    const clip = this.tools.shelf.clips.get(line.mediaId);
    const at = clip && middleOf(line.pieces, clip.transcript);
    if (clip && at !== undefined) this.change(say`Split a bite`, (story) => splitBite(story, line.id, at, clip));
  }

  /** Takes fillers, repeats and the like out of a bite: what is ticked under Tidy for its clip, else what comes ticked there. */
  async tidy(line: BiteLine): Promise<void> {
    const clip = this.tools.shelf.clips.get(line.mediaId);
    const accepted = clip && (await this.acceptedIn(line.mediaId));
    if (!clip || !accepted) return;
    const pieces = line.pieces.flatMap((piece) => keptPieces(clip.transcript, runFromTimes(clip.transcript, piece.start, piece.end), accepted));
    const gone = lengthOf(line.pieces) - lengthOf(pieces);
    if (pieces.length === 0 || gone <= 0n) return this.store.update({ says: say`Nothing to tidy in this bite` });
    this.changeBite(say`Tidy a bite`, line.id, ({ handles }) => ({ pieces, handles }));
  }

  private async acceptedIn(mediaId: string): Promise<readonly TidySuggestion[] | null> {
    const { tidy } = this.store.getState();
    if (tidy.kind === "looked" && tidy.mediaId === mediaId) return tidy.groups.flatMap(({ suggestions }) => suggestions.filter(({ id }) => tidy.accepted.has(id)));
    const found = await this.tools.engine.run("tidy", { mediaId, options: DEFAULT_TIDY }, () => undefined, new AbortController().signal);
    return found && found.groups.flatMap(({ suggestions }) => suggestions.filter(({ onByDefault }) => onByDefault));
  }

  private changeBite(what: string, lineId: string, change: (line: BiteLine, clip: SpokenClip) => Pick<Bite, "pieces" | "handles">): void {
    const line = this.biteLine(lineId);
    const clip = line && this.tools.shelf.clips.get(line.mediaId);
    if (!line || !clip) return;
    const { pieces, handles } = change(line, clip);
    const { text, speaker } = biteOfPieces(clip, pieces);
    this.change(what, (story) => replaceLine(story, { ...line, pieces, handles, text, speaker }));
  }

  private biteLine(lineId: string): BiteLine | undefined {
    const line = linesOf(currentVersion(this.store.getState().kept.now.story)).find(({ id }) => id === lineId);
    return line?.kind === "bite" ? line : undefined;
  }
}

/** The start of the sentence, else of the word, nearest to the middle of these pieces; undefined where there is only one word. */
function middleOf(pieces: readonly BitePiece[], transcript: Transcript): Ticks | undefined {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!first || !last) return undefined;
  const run = runFromTimes(transcript, first.start, last.end);
  const middle = (first.start + last.end) / 2n;
  const sentences = sentencesOf(transcript).flatMap((sentence) => (run.first < sentence.first && sentence.first < run.end ? [sentence.first] : []));
  const words = Array.from({ length: Math.max(0, run.end - run.first - 1) }, (_, index) => run.first + 1 + index);
  const starts = (sentences.length > 0 ? sentences : words).map((index) => transcript.words[index]?.start ?? 0n);
  return starts.sort((a, b) => Number(distance(a, middle) - distance(b, middle)))[0];
}

function distance(a: Ticks, b: Ticks): Ticks {
  return a > b ? a - b : b - a;
}

function lengthOf(pieces: readonly BitePiece[]): Ticks {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0n);
}

import type { HostEvent, JournalPage } from "../../shared/host/host-port";
import { hostWords } from "../../shared/panel/host-words";
import { LeftoversModel } from "../../shared/panel/leftovers";
import { Store } from "../../shared/panel/store";
import { findSelect } from "../../shared/transcript/selects/find-select";
import type { Select } from "../../shared/transcript/selects/select";
import { runFromTimes } from "../../shared/transcript/selects/run-from-times";
import type { Bite } from "../../shared/transcript/story/story";
import type { WordRun } from "../../shared/transcript/transcript";
import { ApplyModel } from "./apply/apply-model";
import { KeepModel } from "./keep/keep-model";
import { MarkingModel } from "./markers/marking-model";
import type { PanelTools } from "./panel-tools";
import { MeaningModel } from "./search/meaning-model";
import { SearchModel } from "./search/search-model";
import { SelectListModel } from "./selects/select-list-model";
import { NOTHING_READ, type SelectsState } from "./selects-state";
import { ClipsModel } from "./source/clips-model";
import { CueModel } from "./source/cue-model";
import { hostTranscripts } from "./source/host-transcripts";
import { ImportModel } from "./source/import-model";
import { keptTranscripts } from "./source/kept-transcripts";
import { readOpenSequence } from "./source/open-sequence";
import { OpenedFilesModel } from "./source/opened-files-model";
import { readClips } from "./source/panel-clip";
import { StoryModel } from "./story/story-model";
import { TidyModel } from "./tidy/tidy-model";
import type { View } from "./view";
import { WayOutModel } from "./ways-out/way-out-model";

const NO_RECEIPTS: JournalPage = { receipts: [], damaged: 0, older: 0 };

/** Decides everything in the Transcript Selects panel: views show its state and send it, or the part of it that is asked, their intents. */
export class SelectsModel {
  readonly store = new Store<SelectsState>(NOTHING_READ);
  readonly keep: KeepModel;
  readonly clips: ClipsModel;
  readonly search: SearchModel;
  readonly meaning: MeaningModel;
  readonly selects: SelectListModel;
  readonly story: StoryModel;
  readonly tidy: TidyModel;
  readonly apply: ApplyModel;
  readonly cue: CueModel;
  readonly imports: ImportModel;
  readonly openedFiles: OpenedFilesModel;
  readonly marking: MarkingModel;
  readonly wayOut: WayOutModel;
  readonly leftovers: LeftoversModel;
  private readonly opened = new AbortController();
  private readonly unsubscribe: () => void;

  constructor(readonly tools: PanelTools) {
    const { store } = this;
    const follow = (job: Promise<void>): void => this.follow(job);
    this.keep = new KeepModel(store, tools, follow);
    const place = tools.description.profile.can.transcripts ? hostTranscripts(tools.host) : keptTranscripts(tools.host);
    this.clips = new ClipsModel(store, tools, place);
    this.meaning = new MeaningModel(store, tools, () => this.search.again());
    this.search = new SearchModel(store, tools, follow, () => this.follow(this.meaning.prepare("quick")));
    this.selects = new SelectListModel(store, tools, this.keep);
    this.story = new StoryModel(store, tools, this.keep);
    this.tidy = new TidyModel(store, tools);
    this.apply = new ApplyModel(store, tools, () => this.lookAgain());
    this.cue = new CueModel(store, tools);
    this.imports = new ImportModel(store, tools, place, (mediaId) => this.reread(mediaId));
    this.openedFiles = new OpenedFilesModel(store, this.imports, hostWords(tools.description.profile.app).media);
    this.marking = new MarkingModel(store, tools);
    this.wayOut = new WayOutModel(store, tools);
    this.leftovers = new LeftoversModel(tools.host, (leftovers) => store.update({ leftovers }));
    this.unsubscribe = tools.host.subscribe((event) => this.hear(event));
  }

  /** Stops everything and hears nothing more. */
  dispose(): void {
    this.unsubscribe();
    this.opened.abort();
    for (const part of [this.keep, this.clips, this.search, this.meaning, this.tidy, this.apply, this.cue, this.marking, this.wayOut, this.leftovers]) part.dispose();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<unknown>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads the project with all its transcripts anew. */
  async refresh(): Promise<void> {
    this.store.update({ stage: { name: "deciding" } });
    await Promise.all([this.look("all"), this.leftovers.look()]);
  }

  openView(view: View): void {
    const { clips, open } = this.store.getState();
    const [first] = readClips(clips);
    const needsClip = view === "transcript" || view === "tidy";
    this.store.update({ view, open: open ?? (needsClip && first ? { mediaId: first.mediaId, goTo: null, turn: 0 } : null) });
    this.lookForTidy();
  }

  /** What the key for Apply does: makes the string-out or, where the host takes none, shows the markers and then adds them. */
  async applyNext(): Promise<void> {
    if (this.tools.description.profile.can.stringOuts) await this.apply.apply("stringOut");
    else if (this.store.getState().view === "markers") await this.apply.apply("timelineMarkers");
    else this.openView("markers");
  }

  /** Opens a clip's transcript, at these words if some are given. */
  openClip(mediaId: string, goTo: WordRun | null): void {
    const { open, view } = this.store.getState();
    this.store.update({ view: view === "tidy" && goTo === null ? "tidy" : "transcript", open: { mediaId, goTo, turn: (open?.turn ?? 0) + 1 } });
    this.lookForTidy();
  }

  /** Opens the transcript where a select stands now. */
  openSelect(select: Select): void {
    const standing = findSelect(select, this.tools.shelf.clips.get(select.mediaId));
    if (standing.kind !== "clip-gone") this.openClip(select.mediaId, "words" in standing ? standing.words : null);
  }

  /** Opens the transcript where a bite of the story stands. */
  openBite({ mediaId, pieces }: Bite): void {
    const clip = this.tools.shelf.clips.get(mediaId);
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    if (clip && first && last) this.openClip(mediaId, runFromTimes(clip.transcript, first.start, last.end));
  }

  /** Plays a bite with its handles, what was taken out of it included: the source monitor plays one stretch. */
  playBite({ mediaId, pieces, handles, speaker, clipName }: Bite): void {
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    if (first && last) this.follow(this.cue.play(mediaId, { start: first.start - handles.before, end: last.end + handles.after }, speaker ?? clipName));
  }

  private async look(which: "all" | "new"): Promise<void> {
    const hasNews = await this.clips.look(which, (projectGuid) => this.follow(this.readKept(projectGuid)));
    if (!hasNews) return;
    this.tidy.forget();
    this.lookForTidy();
    await this.search.again();
    await this.meaning.followClips();
  }

  /** What was made and applied in this project earlier. */
  private async readKept(projectGuid: string): Promise<void> {
    const { host, description } = this.tools;
    await this.keep.load(projectGuid);
    const journal = await host.readJournal(projectGuid, this.opened.signal);
    this.store.update({ journal: journal.ok ? journal.value : NO_RECEIPTS });
    const usage = await host.readUsage(this.opened.signal);
    this.store.update({ usage: usage.ok ? usage.value : null, openSequence: await readOpenSequence(host, description.profile.can, this.opened.signal) });
  }

  private async lookAgain(): Promise<void> {
    await this.look("new");
  }

  private async reread(mediaId: string): Promise<void> {
    if (!(await this.clips.reread(mediaId))) return;
    this.tidy.forget();
    await this.search.again();
    await this.meaning.followClips();
  }

  private lookForTidy(): void {
    const { view, open } = this.store.getState();
    if (view === "tidy" && open) this.follow(this.tidy.look(open.mediaId));
  }

  /** New clips are read as they come; a transcript that changed in the host tells nobody, so that takes a Refresh. */
  private hear(event: HostEvent): void {
    if (event.kind === "theme-changed" || event.kind === "selection-changed") return;
    const { stage, source } = this.store.getState();
    if (stage.name === "applying" || source.kind === "unread") return;
    this.follow(Promise.all([this.look("new"), this.leftovers.look()]));
  }
}

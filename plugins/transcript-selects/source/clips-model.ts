import { succeed } from "../../../shared/basics/result";
import type { BinListing } from "../../../shared/host/bin-listing";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import { counted } from "../../../shared/words/counted";
import { hostWords } from "../../../shared/panel/host-words";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import { problemInALine } from "../../../shared/panel/problem-in-a-line";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { clipFacts } from "./clip-facts";
import { readClips, speakingClips, type ClipWords, type PanelClip } from "./panel-clip";
import type { Source } from "./source";
import type { TranscriptPlace } from "./transcript-place";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { things } from "../../../shared/words/thing-word";

/** Reads which clips there are and what is said in them. */
export class ClipsModel {
  private readonly jobs = new OneJob();
  /** Words were read that the index does not know yet. */
  private isIndexBehind = false;

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly place: TranscriptPlace,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Stops reading; what was read so far can be searched. */
  cancel(): void {
    this.jobs.cancel();
  }

  /**
   * Lists the clips, calls back with the project, then reads their transcripts and makes them searchable. "all" reads every one anew, "new" those that are not known yet. False where nothing
   * is new, nothing is open, or another look began meanwhile.
   */
  async look(which: "all" | "new", onListed: (projectGuid: string) => void): Promise<boolean> {
    const job = this.jobs.start();
    const { host } = this.tools;
    const listed = await host.readBin(job.signal);
    const bin = listed.ok ? succeed(await this.place.told(listed.value, job.signal)) : listed;
    if (!this.jobs.isCurrent(job) || job.signal.aborted) return false;
    if (!bin.ok) {
      this.store.update({ source: withoutProject(bin.problem, this.media), reading: { kind: "none" } });
      return false;
    }
    const [known, isOther] = [this.store.getState(), !isSameProject(this.store.getState().source, bin.value)];
    const before = new Map(which === "all" || isOther ? [] : known.clips.map((clip) => [clip.mediaId, clip]));
    const clips = speakingClips(bin.value.clips).map((clip) => wordsAsKnown(clip, before.get(clip.mediaId)));
    this.store.update({ source: sourceOf(bin.value), clips });
    onListed(bin.value.project.guid);
    const waiting = clips.filter(({ words }) => words.kind === "waiting");
    const gone = [...this.tools.shelf.clips.keys()].some((mediaId) => !clips.some((clip) => clip.mediaId === mediaId));
    if (waiting.length === 0 && !gone && !isOther && !this.isIndexBehind) {
      this.store.update({ reading: { kind: "none" } });
      return false;
    }
    this.tools.shelf.keepOnly(new Set(clips.map(({ mediaId }) => mediaId)));
    for (const [done, clip] of waiting.entries()) {
      if (job.signal.aborted) break;
      this.store.update({ reading: { kind: "reading", clip: clip.name, done, of: waiting.length } });
      const words = await this.read(bin.value.project.guid, clip, job.signal);
      if (!this.jobs.isCurrent(job)) return false;
      if (words) this.setWords(clip.mediaId, words);
    }
    return await this.index(job);
  }

  /** Takes a transcript that was just given to a clip. */
  async reread(mediaId: string): Promise<boolean> {
    const job = this.jobs.start();
    const { clips, source } = this.store.getState();
    const clip = clips.find((each) => each.mediaId === mediaId);
    const words = clip && source.kind === "read" && (await this.read(source.projectGuid, clip, job.signal));
    if (!words || !this.jobs.isCurrent(job)) return false;
    this.setWords(mediaId, words);
    return await this.index(job);
  }

  /** Makes what was read searchable; a cancelled job still gets that far with what it has. */
  private async index(job: AbortController): Promise<boolean> {
    const { clips } = this.store.getState();
    const read = readClips(clips);
    this.store.update({ reading: { kind: "indexing", done: 0, of: read.length } });
    await this.tools.engine.run("index", read.map(clipFacts), (progress) => this.store.update({ reading: { kind: "indexing", ...progress } }), new AbortController().signal);
    if (!this.jobs.isCurrent(job)) return false;
    this.isIndexBehind = false;
    this.store.update({ reading: { kind: "none" }, says: say`${counted(read.length, this.media)} with a transcript, ready to be searched` });
    return true;
  }

  private async read(projectGuid: string, clip: PanelClip, signal: AbortSignal): Promise<ClipWords | null> {
    const { engine, shelf } = this.tools;
    const text = await this.place.read({ projectGuid, mediaId: clip.mediaId }, signal);
    if (!text.ok) return text.problem.kind === "cancelled" ? null : { kind: "unreadable", why: problemInALine(text.problem) };
    if (text.value.json === null) return { kind: "none" };
    const read = await engine.run("read", { mediaId: clip.mediaId, text: text.value.json }, () => undefined, signal);
    if (read === null) return null;
    if (!read.ok) return { kind: "unreadable", why: read.problem };
    const put = await shelf.put(clipFacts(clip), read.value.transcript, signal);
    if (!put) return null;
    const { transcript } = put;
    return { kind: "read", count: transcript.words.length, speakers: transcript.speakers.map(({ name }) => name), warnings: read.value.warnings };
  }

  private get media(): Thing {
    return hostWords(this.tools.description.profile.app).media;
  }

  private setWords(mediaId: string, words: ClipWords): void {
    const { clips } = this.store.getState();
    this.isIndexBehind = true;
    this.store.update({ clips: clips.map((clip) => (clip.mediaId === mediaId ? { ...clip, words, hasTranscript: words.kind === "none" ? false : clip.hasTranscript } : clip)) });
  }
}

function isSameProject(source: Source, bin: BinListing): boolean {
  return source.kind === "read" && source.projectGuid === bin.project.guid;
}

function wordsAsKnown(clip: PanelClip, before: PanelClip | undefined): PanelClip {
  return before && before.hasTranscript === clip.hasTranscript ? { ...clip, words: before.words } : clip;
}

function sourceOf({ project, sequences, activeSequenceGuid, clips }: BinListing): Source {
  return { kind: "read", projectGuid: project.guid, projectName: project.name, sequences, activeSequenceGuid, names: [...clips, ...sequences].map(({ name }) => name) };
}

function withoutProject(why: HostProblem, media: Thing): Source {
  if (why.kind === "no-project") return { kind: "nothing-open", advice: say`Open a project: this panel then shows its ${things(media)} and what is said in them.` };
  return { kind: "problem", text: describeProblem(why) };
}

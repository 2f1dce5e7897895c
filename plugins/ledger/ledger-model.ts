import type { HostEvent } from "../../shared/host/host-port";
import { describeProblem } from "../../shared/host/host-problem";
import type { LedgerEntry } from "../../shared/host/ledger-entry";
import { entryKey, type SeenEntry } from "../../shared/ledger/seen-entry";
import { hostWords, type HostWords } from "../../shared/panel/host-words";
import { OneJob } from "../../shared/panel/one-job";
import { Store } from "../../shared/panel/store";
import { counted } from "../../shared/words/counted";
import { BookWatch } from "./books/book-watch";
import { readBooks } from "./books/read-books";
import { fatedLines, receiptsOf, revertableIds, whyElsewhere, type FatedLine, type FateSources } from "./entry/line-fate";
import type { LedgerFilters, LedgerState, OpenProject } from "./ledger-state";
import { NO_FILTERS, shownEntries } from "./list/shown-entries";
import { lookAtEntries } from "./look/look-at-entries";
import type { PanelTools } from "./panel-tools";
import { ReportModel } from "./report/report-model";
import { RevertModel } from "./revert/revert-model";
import { revertOffer, type RevertOffer } from "./revert/revert-offer";
import { say } from "../../shared/words/say";

/** Reading effects is slow at the host: only so many lines are looked at unasked, the newest first. */
const LINES_LOOKED_AT = 60;

/** Enough for a large window; more on request. */
const ENTRIES_DRAWN = 100;

const START: LedgerState = {
  books: { kind: "unread" },
  reading: null,
  open: null,
  filters: NO_FILTERS,
  openKey: null,
  lastOpenKey: null,
  drawn: ENTRIES_DRAWN,
  looks: new Map(),
  ticked: new Map(),
  revert: { kind: "none" },
  since: [],
  report: { title: null, way: { kind: "none" } },
  says: "",
  fault: null,
};

/** Decides everything in the Ledger panel: views show its state and send it, or the part of it that is asked, their intents. */
export class LedgerModel {
  readonly store = new Store<LedgerState>(START);
  readonly words: HostWords;
  readonly report: ReportModel;
  private readonly reverts: RevertModel;
  private readonly reading = new OneJob();
  private readonly looking = new OneJob();
  private readonly watch: BookWatch;
  private readonly unsubscribe: () => void;

  constructor(private readonly tools: PanelTools, now: () => string = () => new Date().toISOString()) {
    this.words = hostWords(tools.description.profile.app);
    this.report = new ReportModel(this.store, tools, now);
    this.reverts = new RevertModel(this.store, tools);
    this.watch = new BookWatch(tools.host, () => this.seeGrown());
    this.unsubscribe = tools.host.subscribe((event) => this.hear(event));
  }

  /** Stops everything and hears nothing more. */
  dispose(): void {
    this.unsubscribe();
    this.watch.stop();
    this.reading.cancel();
    this.looking.cancel();
    this.reverts.cancel();
    this.report.dispose();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<void>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads all books anew, then looks whether what is newest still stands. */
  async refresh(): Promise<void> {
    this.store.update({ reading: { label: say`Looking for the ledger`, share: null } });
    await this.read((reading) => this.store.update({ reading }));
    this.store.update({ says: this.state.books.kind === "failed" ? this.state.books.text.happened : say`${counted(shownEntries(this.state).length, "change")} listed` });
  }

  /** Stops reading the books; what was read is listed. */
  cancelReading(): void {
    this.reading.cancel();
  }

  setFilters(change: Partial<LedgerFilters>): void {
    this.store.update({ filters: { ...this.state.filters, ...change }, drawn: ENTRIES_DRAWN });
    this.store.update({ says: say`${counted(shownEntries(this.state).length, "change")} listed` });
  }

  clearFilters(): void {
    this.setFilters({ ...NO_FILTERS, scope: this.state.filters.scope });
  }

  drawMore(): void {
    this.store.update({ drawn: this.state.drawn + ENTRIES_DRAWN });
  }

  /** Shows one entry with all its lines, or the list again. */
  async openEntry(key: string | null): Promise<void> {
    const { openKey, lastOpenKey, revert } = this.state;
    this.store.update({ openKey: key, lastOpenKey: key ?? openKey ?? lastOpenKey, revert: revert.kind === "reverting" ? revert : { kind: "none" } });
    const seen = this.entryOf(key);
    if (seen) await this.look([seen.entry]);
    else await this.comeBack();
  }

  /** The panel is looked at again: what other panels applied since is listed. */
  async comeBack(): Promise<void> {
    if (this.isFollowing()) await this.watch.look();
  }

  /** The lines of an entry as they stand. */
  linesOf(seen: SeenEntry): readonly FatedLine[] {
    const { open, looks } = this.state;
    return fatedLines(seen, { ...this.known(), open, look: looks.get(entryKey(seen.entry)) ?? null });
  }

  /** Ticks or unticks a line; one that cannot be reverted stays unticked. */
  async tickLine(seen: SeenEntry, lineId: string): Promise<void> {
    const before = this.state.ticked.get(entryKey(seen.entry)) ?? new Set<string>();
    const wanted = before.has(lineId) ? [...before].filter((each) => each !== lineId) : [...before, lineId];
    await this.tick(seen, wanted);
  }

  /** Ticks every line of an entry that can be reverted; unticks them where all are ticked. */
  async tickEntry(seen: SeenEntry): Promise<void> {
    const can = revertableIds(this.linesOf(seen));
    const isAll = can.size > 0 && [...can].every((id) => this.state.ticked.get(entryKey(seen.entry))?.has(id));
    await this.tick(seen, isAll ? [] : [...can]);
  }

  offer(): RevertOffer {
    return revertOffer(this.state, this.tools.description.profile.steps);
  }

  /** Reverts what is ticked, then reads the ledger and looks at the project anew. */
  async revert(): Promise<void> {
    this.looking.cancel();
    if (!(await this.reverts.revert())) return;
    await this.read(() => undefined);
  }

  cancelRevert(): void {
    this.reverts.cancel();
  }

  private async read(onProgress: (reading: LedgerState["reading"]) => void): Promise<void> {
    const job = this.reading.start();
    await this.seeOpenProject(job.signal);
    await this.watch.note(job.signal);
    const read = await readBooks(this.tools.host, (label, share) => this.reading.isCurrent(job) && onProgress({ label, share }), job.signal);
    if (!this.reading.isCurrent(job)) return;
    this.store.update({ reading: null });
    if (read.ok) this.store.update({ books: read.value, since: [] });
    else if (read.problem.kind !== "cancelled" || this.state.books.kind !== "read") this.store.update({ books: { kind: "failed", text: describeProblem(read.problem) } });
    await this.lookAtNewest();
  }

  private async tick(seen: SeenEntry, wanted: readonly string[]): Promise<void> {
    const key = entryKey(seen.entry);
    if (this.state.revert.kind === "reverting") return;
    const set = (ids: readonly string[]): void => {
      const can = revertableIds(this.linesOf(seen));
      const kept = new Map(this.state.ticked).set(key, new Set(ids.filter((each) => can.has(each))));
      if (kept.get(key)?.size === 0) kept.delete(key);
      this.store.update({ ticked: kept, revert: { kind: "none" } });
    };
    set(wanted);
    if (this.state.looks.has(key)) return;
    await this.look([seen.entry]);
    set([...(this.state.ticked.get(key) ?? [])]);
  }

  private async seeOpenProject(signal: AbortSignal): Promise<void> {
    const scope = { effectsOf: "none", params: [], markersOfItems: [] } as const;
    const read = await this.tools.host.readProject({ ...scope, sequence: { kind: "active" } }, signal);
    if (signal.aborted) return;
    this.store.update({ open: read.ok ? openProject(read.value) : null });
  }

  private async lookAtNewest(): Promise<void> {
    let lines = 0;
    const newest = shownEntries({ ...this.state, filters: NO_FILTERS }).filter(({ entry }) => {
      if (entry.receipt.reverts !== null || entry.receipt.outcome.kind !== "applied" || whyElsewhere(entry, this.state.open) !== null) return false;
      return (lines += entry.receipt.plan.items.length) <= LINES_LOOKED_AT || this.state.ticked.has(entryKey(entry)) || entryKey(entry) === this.state.openKey;
    });
    this.store.update({ looks: new Map() });
    await this.look(newest.map(({ entry }) => entry));
  }

  /** Looks quietly; the answer of an older look never replaces that of a newer one. */
  private async look(entries: readonly LedgerEntry[]): Promise<void> {
    const { open } = this.state;
    const here = entries.filter((entry) => entry.receipt.reverts === null && entry.receipt.outcome.kind === "applied" && whyElsewhere(entry, open) === null);
    if (here.length === 0) return;
    const job = this.looking.start();
    const found = await lookAtEntries(this.tools.host, here, receiptsOf(this.known()), job.signal);
    if (job.signal.aborted) return;
    this.store.update({ looks: new Map([...this.state.looks, ...found]) });
    for (const key of found.keys()) this.untickSettled(key);
  }

  private untickSettled(key: string): void {
    const seen = this.entryOf(key);
    const before = this.state.ticked.get(key);
    if (!seen || !before) return;
    const can = revertableIds(this.linesOf(seen));
    const kept = [...before].filter((each) => can.has(each));
    const ticked = new Map(this.state.ticked).set(key, new Set(kept));
    if (kept.length === 0) ticked.delete(key);
    this.store.update({ ticked });
  }

  private entryOf(key: string | null): SeenEntry | undefined {
    return this.known().entries.find(({ entry }) => entryKey(entry) === key);
  }

  private known(): Pick<FateSources, "entries" | "since"> {
    const { books, since } = this.state;
    return { entries: books.kind === "read" ? books.entries : [], since };
  }

  /** What other panels apply becomes an entry: the list follows, unless somebody has ticked something in it. */
  private hear({ kind }: HostEvent): void {
    if (kind === "theme-changed") return;
    this.watch.expect((job) => this.follow(job));
    if (kind === "selection-changed" || kind === "settings-changed") return;
    if (this.state.books.kind !== "read" || this.state.revert.kind === "reverting") return;
    this.follow(this.isFollowing() ? this.read(() => undefined) : this.lookAtNewest());
  }

  private seeGrown(): void {
    if (this.isFollowing()) this.follow(this.read(() => undefined));
  }

  /** Does the list follow what is written? Not under the hands of somebody who has opened or ticked something in it. */
  private isFollowing(): boolean {
    const { books, reading, revert, ticked, openKey } = this.state;
    return books.kind === "read" && reading === null && revert.kind !== "reverting" && ticked.size === 0 && openKey === null;
  }

  private get state(): LedgerState {
    return this.store.getState();
  }
}

function openProject({ project, sequences, activeSequenceGuid }: { readonly project: { readonly guid: string; readonly name: string }; readonly sequences: readonly { readonly guid: string; readonly name: string }[]; readonly activeSequenceGuid: string | null }): OpenProject {
  const active = sequences.find(({ guid }) => guid === activeSequenceGuid);
  return { guid: project.guid, name: project.name, sequence: active ? { guid: active.guid, name: active.name } : null };
}

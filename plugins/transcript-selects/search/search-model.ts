import { counted } from "../../../shared/words/counted";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { SearchFilters, SelectsQuery } from "../../../shared/transcript/search/selects-query";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { foundKey, isFiltering, NOTHING_ASKED, type SearchState } from "./search-state";
import { say } from "../../../shared/words/say";

/** A search begins when nobody typed for this long. */
const PAUSE_MS = 120;

/** As many are looked at by nobody; filters narrow them. */
const MOST_FOUND = 50;

/** Searches while the editor types. */
export class SearchModel {
  private readonly jobs = new OneJob();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly follow: (job: Promise<void>) => void,
    private readonly onSettled: () => void,
  ) {}

  dispose(): void {
    clearTimeout(this.timer);
    this.jobs.cancel();
  }

  setText(text: string): void {
    this.ask({ text }, PAUSE_MS);
  }

  setList(list: SelectsQuery["list"]): void {
    this.ask({ list }, 0);
  }

  setFilters(change: Partial<SearchFilters>): void {
    this.ask({ filters: { ...this.state.filters, ...change } }, PAUSE_MS);
  }

  clearFilters(): void {
    this.ask({ filters: NOTHING_ASKED.filters }, 0);
  }

  tick(bite: FoundBite): void {
    const ticked = new Set(this.state.ticked);
    if (!ticked.delete(foundKey(bite))) ticked.add(foundKey(bite));
    this.update({ ticked });
  }

  /** Asks the same question again, as clips or meaning have changed. */
  async again(): Promise<void> {
    const job = this.jobs.start();
    const { text, list, filters } = this.state;
    if (text.trim() === "" && !isFiltering(filters)) return this.update({ found: [], answers: null, isBehind: false, ticked: new Set() });
    const query: SelectsQuery = { text, list, filters, limit: MOST_FOUND };
    const { kind } = this.store.getState().meaning;
    const found = await this.tools.engine.run("search", { query, withMeaning: kind === "ready" || kind === "reading" }, () => undefined, job.signal);
    if (found === null || !this.jobs.isCurrent(job)) return;
    const keys = new Set(found.map(foundKey));
    this.update({ found, answers: text, isBehind: false, ticked: new Set([...this.state.ticked].filter((key) => keys.has(key))) });
    this.store.update({ says: found.length === 0 ? say`Nothing found` : `${counted(found.length, "result")}` });
    this.onSettled();
  }

  private ask(change: Partial<SearchState>, pauseMs: number): void {
    this.jobs.cancel();
    clearTimeout(this.timer);
    this.update({ ...change, isBehind: true });
    this.timer = setTimeout(() => this.follow(this.again()), pauseMs);
  }

  private get state(): SearchState {
    return this.store.getState().search;
  }

  private update(change: Partial<SearchState>): void {
    this.store.update({ search: { ...this.state, ...change } });
  }
}

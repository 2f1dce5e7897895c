import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { HostTheme } from "../../../shared/host/host-port";
import type { Ticks } from "../../../shared/time/ticks";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import type { PluginDocument } from "./plugin-document";
import type { HostView, Notice, PageView, PanelEntry, SessionView } from "./session-view";
import { SoundBox } from "./sound-box";
import type { ThumbnailShelf } from "./thumbnail-shelf";

/** What the person at a simulated host can always do, whichever host it is. */
export type HostHistory = { undo(): boolean; redo(): boolean };

/** What a session of either host is put together from. */
export type SessionParts = {
  readonly media: VideoElementMediaLibrary;
  readonly thumbnails: ThumbnailShelf;
  readonly plugin: PluginDocument;
  readonly panels: readonly PanelEntry[];
  readonly theme: HostTheme;
};

/** One run of the workbench: a simulated host, the plugin in it, and what the person at the page can do to them in any host. */
export abstract class WorkbenchSession<Host extends HostView = HostView> {
  readonly thumbnails: ThumbnailShelf;
  /** Settles when the plugin's main script has run and its first panel is open; rejects when it could not. */
  readonly ready: Promise<void>;
  readonly sound = new SoundBox();
  protected readonly media: VideoElementMediaLibrary;
  readonly #plugin: PluginDocument;
  readonly #history: HostHistory;
  readonly #listeners = new Set<() => void>();
  #page: PageView;
  #view: SessionView<Host>;
  #noticeId = 0;
  #settleReady: (started: Promise<void>) => void = () => undefined;

  protected constructor({ media, thumbnails, plugin, panels, theme }: SessionParts, history: HostHistory, host: Host) {
    this.media = media;
    this.thumbnails = thumbnails;
    this.#plugin = plugin;
    this.#history = history;
    this.#page = { theme, panels, openPanelId: null, notices: [] };
    this.#view = { ...this.#page, ...host };
    this.ready = new Promise((resolve) => {
      this.#settleReady = resolve;
    });
  }

  /** The frame of what is on screen at this time, at its own size; throws when nothing is open. */
  abstract renderFrame(at: Ticks): Promise<RgbaImage>;

  /** Moves the playhead to the frame at this time, within what is on screen. */
  abstract setPlayhead(at: Ticks): void;

  /** Lets what is on screen be heard at the playhead; to be called again and again while it plays. */
  abstract hearPlayhead(): void;

  abstract deleteSelected(): void;

  abstract selectAll(): void;

  /** Puts the person's own files into the project; files that cannot be decoded are named and the rest go on. */
  abstract openMedia(files: readonly File[]): Promise<void>;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SessionView<Host> => this.#view;

  undo(): boolean {
    return this.#history.undo();
  }

  redo(): boolean {
    return this.#history.redo();
  }

  /** Undoes or redoes until this many edits are done. */
  goToHistory(done: number): void {
    while (this.#view.history.undo.length > done && this.undo());
    while (this.#view.history.undo.length < done && this.redo());
  }

  setTheme(theme: HostTheme): void {
    this.#plugin.changeTheme(theme);
    this.#showPage({ theme });
  }

  /** Starts over with the sample project: the page loads anew. */
  openSampleProject(): void {
    location.reload();
  }

  /** Puts the plugin's document into the page, runs the plugin, and opens its first panel. */
  dockPlugin(place: HTMLElement): void {
    const started = this.#startPlugin(place);
    this.#settleReady(started);
    started.catch(this.#say("The plugin did not start."));
  }

  /** Shows a panel; says so on the page when its handlers fail. */
  showPanel(id: string): void {
    this.openPanel(id).catch(this.#say("The panel did not open."));
  }

  async openPanel(id: string): Promise<void> {
    await this.#plugin.openPanel(id);
    this.#showPage({ openPanelId: id });
  }

  notify(kind: Notice["kind"], text: string): void {
    this.#noticeId += 1;
    this.#showPage({ notices: [...this.#view.notices, { id: this.#noticeId, kind, text }] });
  }

  dismissNotice(id: number): void {
    this.#showPage({ notices: this.#view.notices.filter((notice) => notice.id !== id) });
  }

  /** Shows what the host shows now. */
  protected showHost(host: Host): void {
    this.#show({ ...host, ...this.#page });
  }

  #showPage(change: Partial<PageView>): void {
    this.#page = { ...this.#page, ...change };
    this.#show({ ...this.#view, ...this.#page });
  }

  #show(view: SessionView<Host>): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  async #startPlugin(place: HTMLElement): Promise<void> {
    await this.#plugin.start(place);
    const first = this.#view.panels[0];
    if (first && this.#view.openPanelId === null) await this.openPanel(first.id);
  }

  #say(what: string): (problem: unknown) => void {
    return (problem) => this.notify("problem", `${what} ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

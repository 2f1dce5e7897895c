import { counted } from "../../../shared/words/counted";
import { atStrength } from "../../../shared/effects/looks/look-strength";
import type { Look } from "../../../shared/effects/looks/look";
import { readLooks } from "../../../shared/effects/looks/read-looks";
import { writeLooks } from "../../../shared/effects/looks/write-looks";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { DataFiles } from "../keep/data-files";
import { freshId } from "./fresh-id";
import type { LooksNews } from "./looks-news";
import { fileInWords, importedFile, savedHereFile } from "./own-files";
import { ownFiles } from "./own-shelf";
import { readLibrary } from "./read-library";
import { say } from "../../../shared/words/say";

/** The shelves: what is on them, and how looks come and go as files. The project is never touched. */
export class LooksModel {
  private readonly closed = new AbortController();
  private changing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly host: HostPort,
    private readonly files: DataFiles,
    private readonly onChanged: () => Promise<void>,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  /** Reads all looks anew. */
  async load(): Promise<void> {
    const library = await readLibrary(this.host, this.closed.signal);
    if (!this.closed.signal.aborted) this.store.update({ library });
  }

  /** Takes a file of looks onto the editor's own shelf, beside what is there. A file without one good look is refused, with the first flaw. */
  importFile(name: string, text: string): Promise<void> {
    return this.inTurn(async () => {
      const own = ownFiles(this.store.getState().library);
      const file = importedFile(name, own.map((each) => each.file));
      const { looks, flaws } = readLooks(text, { kind: "yours", file });
      if (looks.length === 0) {
        const [first] = flaws;
        return this.fail({ happened: say`${name} holds no look that can be used.${first ? ` ${say`Line ${first.line}: ${first.reason}`}` : ""}`, meaning: say`Nothing was added.`, advice: say`Mend the file, or choose another one.` });
      }
      const same = own.find((each) => writeLooks(each.looks) === writeLooks(looks));
      if (same) return this.news({ kind: "done", words: say`The looks of ${name} are on your shelf already: ${fileInWords(same.file)}.` });
      const called = file === importedFile(name, []) ? "" : ` ${say`You have a file of that name: this one is ${fileInWords(file)}.`}`;
      const left = flaws.length > 0 ? ` ${say`${counted(flaws.length, "flaw")}: see below.`}` : "";
      await this.save(file, text, { kind: "done", words: say`${counted(looks.length, "look")} of ${name} ${looks.length === 1 ? say`is` : say`are`} on your shelf.${called}${left}` });
    });
  }

  /** Takes all looks of one of the editor's own files off the shelf, for good. */
  removeFile(file: string): Promise<void> {
    return this.inTurn(async () => {
      const { length } = this.own(file);
      const what = length === 0 ? say`The file ${fileInWords(file)} is` : `${counted(length, "look")} ${fileInWords(file)} ${length === 1 ? say`is` : say`are`}`;
      await this.save(file, writeLooks([]), { kind: "done", words: say`${what} off your shelf.` });
    });
  }

  /** Takes one of the editor's own looks off the shelf, for good; the others of its file stay. */
  removeLook({ id, name }: Look, file: string): Promise<void> {
    return this.inTurn(() => this.save(file, writeLooks(this.own(file).filter((each) => each.id !== id)), { kind: "done", words: say`${name} is off your shelf.` }));
  }

  /** Keeps the open look as the editor's own, as it is seen: at its strength. Without a note it says what it was made from. */
  saveAsMine(name: string, note: string): Promise<void> {
    return this.inTurn(async () => {
      const { open, library } = this.store.getState();
      if (!open) return;
      const { look, strength, key } = open;
      if (!(strength > 0)) return this.fail({ happened: say`At 0 % the look changes nothing.`, meaning: say`Nothing was saved.`, advice: say`Raise the strength, then save.` }, key);
      const file = savedHereFile(new Set(library.flawed.map((each) => each.file)));
      const mine = this.own(file);
      const called = name.trim() || look.name;
      const saved: Look = { ...atStrength(look, strength), id: freshId(called, new Set(mine.map(({ id }) => id))), name: called, intent: note.trim() || say`Made from ${look.name}.`, from: { kind: "yours", file } };
      await this.save(file, writeLooks([...mine, saved]), { kind: "saved", words: say`${called} is on your shelf.`, from: key }, key);
    });
  }

  /** Saves the editor's own looks where they say. */
  async exportMine(): Promise<void> {
    const mine = ownFiles(this.store.getState().library).flatMap(({ looks }) => looks);
    // Two files may use one id; a file of looks may not.
    const ids = new Set<string>();
    const looks = mine.map((look) => {
      const id = freshId(look.id, ids);
      ids.add(id);
      return { ...look, id };
    });
    const saved = await this.host.saveFile({ to: { kind: "ask", suggestedName: "my looks.looks.json", extensions: ["json"], encoding: "utf-8" }, text: writeLooks(looks) }, this.closed.signal);
    if (saved.ok) return this.news({ kind: "done", words: say`Saved ${counted(looks.length, "look")} as ${saved.value.savedAs}.` });
    if (saved.problem.kind !== "cancelled") this.failWith(saved.problem);
  }

  /** Asks for the folder that the studio shares, and reads its looks. */
  async chooseStudioFolder(): Promise<void> {
    const chosen = await this.host.chooseStudioFolder(this.closed.signal);
    if (!chosen.ok) return chosen.problem.kind === "cancelled" ? undefined : this.failWith(chosen.problem);
    await this.load();
    const { studio } = this.store.getState().library;
    this.news({ kind: "done", words: say`${counted(studio?.looks ?? 0, "look")} of ${chosen.value.folder ?? say`the studio's folder`} on the shelf.` });
    await this.onChanged();
  }

  private own(file: string): readonly Look[] {
    return ownFiles(this.store.getState().library).find((each) => each.file === file)?.looks ?? [];
  }

  /** One change after the other: each starts from the shelf that the one before left. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.changing.then(change);
    this.changing = done.catch(() => undefined);
    return done;
  }

  private async save(file: string, text: string, news: Exclude<LooksNews, { kind: "none" | "failed" }>, from: string | null = null): Promise<void> {
    const saved = await this.files.save(file, text, this.closed.signal);
    if (!saved.ok) return this.failWith(saved.problem, from);
    await this.load();
    this.news(news);
    await this.onChanged();
  }

  private failWith(problem: HostProblem, from: string | null = null): void {
    this.fail(describeProblem(problem), from);
  }

  private fail(text: ReturnType<typeof describeProblem>, from: string | null = null): void {
    this.store.update({ looksNews: { kind: "failed", text, from }, says: text.happened });
  }

  private news(looksNews: Exclude<LooksNews, { kind: "none" | "failed" }>): void {
    this.store.update({ looksNews, says: looksNews.words });
  }
}

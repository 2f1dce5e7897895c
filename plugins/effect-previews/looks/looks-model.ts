import { counted } from "../../../shared/basics/counted";
import { LOOKS_EXTENSION } from "../../../shared/effects/looks/look-file";
import type { Look } from "../../../shared/effects/looks/look";
import { readLooks } from "../../../shared/effects/looks/read-looks";
import { writeLooks } from "../../../shared/effects/looks/write-looks";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { DataFiles } from "../keep/data-files";
import { freshId } from "./fresh-id";
import { readLibrary } from "./read-library";

/** Where looks go that are saved from the panel. */
const MINE = `my${LOOKS_EXTENSION}`;

/** The shelves: what is on them, and how looks come and go as files. The project is never touched. */
export class LooksModel {
  private readonly closed = new AbortController();

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

  /** Takes a file of looks onto the editor's own shelf. A file without one good look is refused, with the first flaw. */
  async importFile(name: string, text: string): Promise<void> {
    const file = dataName(name);
    const { looks, flaws } = readLooks(text, { kind: "yours", file });
    if (looks.length === 0) {
      const [first] = flaws;
      return this.fail({ happened: `${name} holds no look that can be used.${first ? ` Line ${first.line}: ${first.reason}` : ""}`, meaning: "Nothing was added.", advice: "Mend the file, or choose another one." });
    }
    const left = flaws.length > 0 ? ` ${counted(flaws.length, "flaw")}: see below.` : "";
    await this.save(file, text, `${counted(looks.length, "look")} of ${name} ${looks.length === 1 ? "is" : "are"} on your shelf.${left}`);
  }

  /** Takes away what an imported file or the editor's own brought. */
  async removeFile(file: string): Promise<void> {
    await this.save(file, writeLooks([]), `The looks of ${file} are off your shelf.`);
  }

  /** Keeps a look, perhaps a variation, as the editor's own. */
  async saveAsMine(look: Look, name: string, intent: string): Promise<void> {
    const mine = this.mine();
    const id = freshId(name, new Set(mine.map((each) => each.id)));
    const saved: Look = { ...look, id, name, intent, from: { kind: "yours", file: MINE } };
    await this.save(MINE, writeLooks([...mine, saved]), `${name} is on your shelf.`);
  }

  /** Saves the editor's own looks where they say. */
  async exportMine(): Promise<void> {
    const mine = this.store.getState().library.looks.filter(({ from }) => from.kind === "yours");
    // Two files may use one id; a file of looks may not.
    const ids = new Set<string>();
    const looks = mine.map((look) => {
      const id = freshId(look.id, ids);
      ids.add(id);
      return { ...look, id };
    });
    const saved = await this.host.saveFile({ to: { kind: "ask", suggestedName: "my looks.looks.json", extensions: ["json"], encoding: "utf-8" }, text: writeLooks(looks) }, this.closed.signal);
    if (saved.ok) return this.done(`Saved ${counted(looks.length, "look")} as ${saved.value.savedAs}.`);
    if (saved.problem.kind !== "cancelled") this.failWith(saved.problem);
  }

  /** Asks for the folder that the studio shares, and reads its looks. */
  async chooseStudioFolder(): Promise<void> {
    const chosen = await this.host.chooseStudioFolder(this.closed.signal);
    if (!chosen.ok) return chosen.problem.kind === "cancelled" ? undefined : this.failWith(chosen.problem);
    await this.load();
    const { studio } = this.store.getState().library;
    this.done(`${counted(studio?.looks ?? 0, "look")} of ${chosen.value.folder ?? "the studio's folder"} on the shelf.`);
    await this.onChanged();
  }

  private mine(): readonly Look[] {
    return this.store.getState().library.looks.filter(({ from }) => from.kind === "yours" && from.file === MINE);
  }

  private async save(file: string, text: string, words: string): Promise<void> {
    const saved = await this.files.save(file, text, this.closed.signal);
    if (!saved.ok) return this.failWith(saved.problem);
    await this.load();
    this.done(words);
    await this.onChanged();
  }

  private failWith(problem: HostProblem): void {
    this.fail(describeProblem(problem));
  }

  private fail(text: ReturnType<typeof describeProblem>): void {
    this.store.update({ looksNews: { kind: "failed", text }, says: text.happened });
  }

  private done(words: string): void {
    this.store.update({ looksNews: { kind: "done", words }, says: words });
  }
}

/** A name that the plugin's data takes, from the name of any file. */
function dataName(name: string): string {
  const stem = name.replace(/(\.looks)?\.json$/i, "").replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return `${stem === "" || stem === "my" ? "imported" : stem}${LOOKS_EXTENSION}`;
}

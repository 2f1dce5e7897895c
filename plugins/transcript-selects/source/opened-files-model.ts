import type { Store } from "../../../shared/panel/store";
import type { SelectsState } from "../selects-state";
import { clipOfFile } from "./belongs-to";
import type { ImportModel } from "./import-model";
import type { OpenedFile } from "./opened-file";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** A file as a person picked it. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Takes transcript files, gives each to the clip that it is named after, and keeps the others until a person says whose they are. */
export class OpenedFilesModel {
  private readonly bytes = new Map<string, Uint8Array>();
  private opened = 0;

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly imports: ImportModel,
    /** What the host's users call a clip. */
    private readonly media: Thing,
  ) {}

  /** One after the other. A clip that has a transcript already keeps it until a person says otherwise. */
  async open(files: readonly PickedFile[]): Promise<void> {
    for (const { name, bytes } of files) {
      const clip = clipOfFile(name, this.state.clips);
      if (!clip) this.wait(name, bytes, "", say`No ${thing(this.media)} is called like this file, or several are.`);
      else if (clip.words.kind !== "none") this.wait(name, bytes, clip.mediaId, say`${clip.name} has a transcript already: this one would replace it.`);
      else if (!(await this.imports.importFile(clip.mediaId, name, bytes))) this.wait(name, bytes, clip.mediaId, this.whyNot());
    }
  }

  choose(id: string, mediaId: string): void {
    this.update(this.state.opened.map((file) => (file.id === id ? { ...file, mediaId } : file)));
  }

  /** Gives the file to the clip that is chosen for it. */
  async use(id: string): Promise<void> {
    const file = this.state.opened.find((each) => each.id === id);
    const bytes = this.bytes.get(id);
    if (!file || !bytes || file.mediaId === "") return;
    if (await this.imports.importFile(file.mediaId, file.name, bytes)) this.close(id);
    else this.update(this.state.opened.map((each) => (each.id === id ? { ...each, why: this.whyNot() } : each)));
  }

  close(id: string): void {
    this.bytes.delete(id);
    this.update(this.state.opened.filter((file) => file.id !== id));
  }

  private wait(name: string, bytes: Uint8Array, mediaId: string, why: string): void {
    const id = `file-${++this.opened}`;
    this.bytes.set(id, bytes);
    this.update([...this.state.opened, { id, name, mediaId, why }]);
  }

  private whyNot(): string {
    const { imported } = this.state;
    return imported.kind === "failed" ? `${imported.text.happened} ${imported.text.advice}` : say`Another file is being read. Try again in a moment.`;
  }

  private update(opened: readonly OpenedFile[]): void {
    this.store.update({ opened });
  }

  private get state(): SelectsState {
    return this.store.getState();
  }
}

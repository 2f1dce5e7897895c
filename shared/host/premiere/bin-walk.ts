import type { ClipProjectItem, FolderItem, premierepro, Project, ProjectItem } from "@adobe/premierepro";
import { shownName } from "../shown-name";

/** A clip's item in the bins: raw as SequenceEditor wants it, cast as all else does, and the path of its bin. */
type BinEntry = { readonly raw: ProjectItem; readonly clip: ClipProjectItem; readonly bin: string };

/** Every item of the project that is no bin, in the bins' own order; sequences are among them. Bins inside bins are walked too. */
export async function* walkBins(ppro: premierepro, project: Project): AsyncGenerator<BinEntry> {
  yield* walk(ppro, await project.getRootItem(), "");
}

/** The raw item with this id, as SequenceEditor and SourceMonitor want it; null when it is gone. */
export async function rawItemById(ppro: premierepro, project: Project, id: string): Promise<ProjectItem | null> {
  for await (const { raw } of walkBins(ppro, project)) if (raw.getId() === id) return raw;
  return null;
}

async function* walk(ppro: premierepro, folder: FolderItem, bin: string): AsyncGenerator<BinEntry> {
  for (const raw of await folder.getItems()) {
    if (raw.type === ppro.ProjectItem.TYPE_BIN) {
      const name = shownName(raw.name);
      yield* walk(ppro, ppro.FolderItem.cast(raw), bin === "" ? name : `${bin}/${name}`);
    } else {
      const clip: ClipProjectItem | null = ppro.ClipProjectItem.cast(raw);
      if (clip) yield { raw, clip, bin };
    }
  }
}

import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import { DATA_KINDS, type DataKind, type KeptData } from "../settings-port";
import { dataKindOf } from "./data-kind-of";

const ROOT: PluginPath = "plugin-data:/";

/** Our own folders nest two deep, those of a backup one more. */
const MAX_DEPTH = 4;

type KeptFile = { readonly path: PluginPath; readonly kind: DataKind; readonly bytes: number };

/** What the plugin keeps in its own data, by kind; kinds of which there is nothing are left out. */
export async function measureKept(files: PluginFiles): Promise<readonly KeptData[]> {
  const kept = await keptFiles(files);
  return DATA_KINDS.map((kind) => ofKind(kind, kept)).filter((each) => each.files > 0);
}

/** Removes every file of these kinds for good. */
export async function eraseKept(files: PluginFiles, kinds: readonly DataKind[]): Promise<void> {
  for (const { path, kind } of await keptFiles(files)) if (kinds.includes(kind)) await files.remove(path);
}

function ofKind(kind: DataKind, kept: readonly KeptFile[]): KeptData {
  const mine = kept.filter((file) => file.kind === kind);
  return { kind, files: mine.length, bytes: mine.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function keptFiles(files: PluginFiles, folder: PluginPath = ROOT, depth = 1): Promise<readonly KeptFile[]> {
  const found: KeptFile[] = [];
  for (const name of await files.list(folder)) {
    const path = inFolder(folder, name);
    const bytes = await files.sizeOf(path);
    const kind = dataKindOf(path.slice(ROOT.length));
    if (bytes !== null && kind) found.push({ path, kind, bytes });
    if (bytes === null && depth < MAX_DEPTH) found.push(...(await keptFiles(files, path, depth + 1)));
  }
  return found;
}

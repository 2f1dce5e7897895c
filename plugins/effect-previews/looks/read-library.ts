import type { FileListing, HostPort, ListRequest } from "../../../shared/host/host-port";
import { LOOKS_EXTENSION } from "../../../shared/effects/looks/look-file";
import type { Look } from "../../../shared/effects/looks/look";
import { readLooks } from "../../../shared/effects/looks/read-looks";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import { problemInALine } from "../../../shared/panel/problem-in-a-line";
import { BUILT_IN_LIBRARY, type FlawedFile, type Library } from "./library";
import { say } from "../../../shared/words/say";

/** More files than this in one folder are not looks that somebody chooses from. */
const MOST_FILES = 200;

/** Everything there is: built in, the editor's own files in the plugin's data, the studio's folder. What cannot be read is said, and hides nothing else. */
export async function readLibrary(host: HostPort, signal: AbortSignal): Promise<Library> {
  const yours = await readFolder(host, "data", signal);
  const studio = await readFolder(host, "studio", signal);
  return {
    looks: [...BUILT_IN_LIBRARY.looks, ...yours.looks, ...studio.looks],
    flawed: [...yours.flawed, ...studio.flawed],
    studio: studio.folder === null ? null : { name: studio.folder, looks: studio.looks.length },
    unread: [yours.unread, studio.unread].filter((each) => each !== null).join(" ") || null,
  };
}

type FolderRead = { readonly folder: string | null; readonly looks: readonly Look[]; readonly flawed: readonly FlawedFile[]; readonly unread: string | null };

async function readFolder(host: HostPort, place: ListRequest["place"], signal: AbortSignal): Promise<FolderRead> {
  const listed = await host.listFiles({ place }, signal);
  if (!listed.ok) return { folder: null, looks: [], flawed: [], unread: say`${place === "studio" ? say`The studio's looks` : say`Your own looks`} could not be read: ${problemInALine(listed.problem)}` };
  const from = place === "studio" ? "studio" : "yours";
  const looks: Look[] = [];
  const flawed: FlawedFile[] = [];
  for (const file of filesOfLooks(listed.value)) {
    const bytes = await readWholeFile(host, { place, name: file }, () => undefined, signal);
    if (!bytes.ok) {
      flawed.push({ file, from, flaws: [{ look: null, line: 1, reason: say`It could not be read: ${problemInALine(bytes.problem)}` }] });
      continue;
    }
    const read = readLooks(new TextDecoder().decode(bytes.value), { kind: from, file });
    looks.push(...read.looks);
    if (read.flaws.length > 0) flawed.push({ file, from, flaws: read.flaws });
  }
  return { folder: listed.value.folder, looks, flawed, unread: null };
}

function filesOfLooks({ names }: FileListing): readonly string[] {
  return names.filter((name) => name.endsWith(LOOKS_EXTENSION)).sort().slice(0, MOST_FILES);
}

import type { ClipProjectItem, FolderItem, premierepro, Project, ProjectItem, Sequence, VideoClipTrackItem, VideoTrack } from "@adobe/premierepro";

/** The open project; null when there is none. */
export async function activeProject(ppro: premierepro): Promise<Project | null> {
  return (await ppro.Project.getActiveProject()) ?? null;
}

/** A project by its GUID, the active one or another that is open; null when it is closed. */
export async function projectByGuid(ppro: premierepro, guid: string): Promise<Project | null> {
  const active = await activeProject(ppro);
  if (active?.guid.toString() === guid) return active;
  return ppro.Project.getProject(ppro.Guid.fromString(guid)) ?? null;
}

/** A sequence of the project by its GUID; null when it is gone. */
export async function sequenceByGuid(project: Project, guid: string): Promise<Sequence | null> {
  const sequences = await project.getSequences();
  return sequences.find((sequence) => sequence?.guid.toString() === guid) ?? null;
}

/** The clips on a track; the host fills gaps and other kinds of items with nulls. */
export function clipItems(ppro: premierepro, track: VideoTrack): VideoClipTrackItem[] {
  return track.getTrackItems(ppro.Constants.TrackItemType.CLIP, false).filter((item: VideoClipTrackItem | null) => item !== null);
}

/** The id of the project item a clip shows; generators without one share a placeholder. */
export async function mediaIdOf(item: VideoClipTrackItem): Promise<string> {
  const projectItem: ProjectItem | null = await item.getProjectItem();
  return projectItem?.getId() ?? "no-project-item";
}

/** The bin clips with these ids, searched through all bins. */
export async function findBinClips(ppro: premierepro, project: Project, ids: ReadonlySet<string>): Promise<Map<string, ClipProjectItem>> {
  const found = new Map<string, ClipProjectItem>();
  const bins: FolderItem[] = ids.size > 0 ? [await project.getRootItem()] : [];
  for (let bin = bins.pop(); bin && found.size < ids.size; bin = bins.pop()) {
    for (const item of await bin.getItems()) {
      if (item.type === ppro.ProjectItem.TYPE_BIN) bins.push(ppro.FolderItem.cast(item));
      else if (ids.has(item.getId())) found.set(item.getId(), ppro.ClipProjectItem.cast(item));
    }
  }
  return found;
}

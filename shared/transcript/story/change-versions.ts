import { copyBeat, freshIds } from "./fresh-ids";
import type { Story } from "./story";

/** The story with a copy of a version, alternates of its beats included; the copy is shown. An unknown version is not copied. */
export function newVersion(story: Story, name: string, from: string): Story {
  const original = story.versions.find((version) => version.id === from);
  if (!original) return story;
  const ids = freshIds(story);
  const version = { id: ids("v"), name, beats: original.beats.map((beat) => copyBeat(beat, ids)) };
  return { ...story, versions: [...story.versions, version], current: version.id };
}

/** The story with another version shown; the one that was shown stays as it is. */
export function switchVersion(story: Story, versionId: string): Story {
  return story.versions.some((version) => version.id === versionId) ? { ...story, current: versionId } : story;
}

/** The story with another name for a version. */
export function renameVersion(story: Story, versionId: string, name: string): Story {
  return { ...story, versions: story.versions.map((version) => (version.id === versionId ? { ...version, name } : version)) };
}

/** The story without one version; the last one stays. Where it was shown, the one before it is now. */
export function removeVersion(story: Story, versionId: string): Story {
  const at = story.versions.findIndex((version) => version.id === versionId);
  const versions = story.versions.filter((version) => version.id !== versionId);
  const heir = versions[Math.max(0, at - 1)];
  if (at < 0 || !heir) return story;
  return { ...story, versions, current: story.current === versionId ? heir.id : story.current };
}

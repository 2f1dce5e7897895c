import type { HostApp } from "../../../shared/host/host-profile";
import type { SearchJob } from "../search/search-job";
import type { Album } from "../source/album";
import { isSeenOnlyAlone } from "../source/is-seen-only-alone";

/** How a search sees shots when it may look at some of them alone: only at those that are still not seen otherwise. */
export function seeingAlone(album: Album, app: HostApp, projectGuid: string, keys: ReadonlySet<string>): Pick<SearchJob, "see" | "seeHero"> {
  const see: SearchJob["see"] = (sequence, shot, signal) =>
    keys.has(shot.key) && isSeenOnlyAlone(sequence, shot.clip, app) ? album.seeAlone(projectGuid, sequence, shot, signal) : album.see(sequence, shot, signal);
  return { see, seeHero: (sequence, hero, signal) => (hero.from.kind === "shot" ? see(sequence, hero.from.shot, signal) : album.seeHero(sequence, hero, signal)) };
}

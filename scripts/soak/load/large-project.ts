import { timeline } from "../../../test/hosts/premiere/builders/timeline";
import type { ProjectState } from "../../../test/hosts/premiere/state/project-state";

const TRACKS = 10;
const CLIP_SECONDS = 2;

/** A Premiere project of so many clips, each of media of its own, on ten video tracks of one sequence. */
export function largeProject(clips: number): ProjectState {
  const each = Math.ceil(clips / TRACKS);
  const tracks = Array.from({ length: TRACKS }, (_, track) => {
    const first = track * each;
    const drawn = Array.from({ length: Math.max(0, Math.min(each, clips - first)) }, (_, at) => `shot${first + at} ${at * CLIP_SECONDS}-${(at + 1) * CLIP_SECONDS}`);
    return `V${track + 1}: ${drawn.join(", ")}`;
  });
  return timeline(tracks.filter((track) => !track.endsWith(": ")).join(" | "));
}

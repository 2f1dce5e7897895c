import type { CutMedia } from "./cut-list";
import type { FramedTrack } from "./framed-cut";

/** Stereo: what cameras record, and what is taken where nobody said. */
const USUAL_CHANNELS = 2;

/** How many single-channel tracks this audio track needs in formats that count channels: 1 or 2, as its widest sound. */
export function channelsOfTrack(track: FramedTrack): 1 | 2 {
  return track.clips.some(({ media }) => channelsOf(media) >= 2) ? 2 : 1;
}

/** Channels of a media's sound; stereo where it is not known. */
export function channelsOf(media: CutMedia): number {
  return media.audioChannels ?? USUAL_CHANNELS;
}

import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";

const PICTURES: Readonly<Record<string, string>> = { png: "image/png", bmp: "image/bmp" };

/** The person's media, and the pictures that a plugin wrote to the simulated disk: a host imports those like any other file. */
export function withPicturesOnDisk(media: VideoElementMediaLibrary, disk: InMemoryDisk): MediaLibrary {
  const known = (path: string): void => {
    const type = PICTURES[path.split(".").pop()?.toLowerCase() ?? ""];
    if (type === undefined || media.fileAt(path) !== undefined) return;
    const bytes = disk.readFile(path);
    if (!bytes) throw new MediaError(`${path} is not on the disk.`);
    media.register(path, { source: new Blob([bytes.slice()], { type }), kind: "still" });
  };
  return {
    probe: async (path) => {
      known(path);
      return media.probe(path);
    },
    frame: async (path, at) => {
      known(path);
      return media.frame(path, at);
    },
  };
}

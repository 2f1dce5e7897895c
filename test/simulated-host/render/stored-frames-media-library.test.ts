import { encodeFrame } from "../../hosts/picture/encode-frame";
import { StoredFramesMediaLibrary } from "../../hosts/media/stored-frames-media-library";
import { frames, pixel, plain, RATE } from "./project-of-clips";

const MANIFEST = {
  format: "trimbin-stored-frames-1",
  files: [
    {
      path: "/footage/a.mp4", start: "0", duration: frames(50).toString(), frameRate: RATE, widthPx: 4, heightPx: 2, hasAudio: true, still: false,
      frames: [{ index: 20, png: "20.png" }, { index: 10, png: "10.png" }],
    },
  ],
};

const read = (png: string): Promise<Uint8Array> => encodeFrame(plain(4, 2, [parseInt(png, 10), 0, 0, 255]), "png");

describe("stored frames", () => {
  it("answer with the last one stored at or before the frame, or the first", async () => {
    const library = new StoredFramesMediaLibrary(MANIFEST, read);
    const found = await Promise.all([0, 10, 19, 20, 400].map(async (frame) => pixel(await library.frame("/footage/a.mp4", frames(frame)), 0, 0)[0]));
    expect(found).toEqual([10, 10, 10, 20, 20]);
  });

  it("tell what the file holds", async () => {
    expect(await new StoredFramesMediaLibrary(MANIFEST, read).probe("/footage/a.mp4")).toMatchObject({ duration: frames(50), hasVideo: true, hasAudio: true });
  });

  it("refuse what they do not hold", async () => {
    await expect(new StoredFramesMediaLibrary(MANIFEST, read).probe("/b.mp4")).rejects.toThrow("not among the stored frames");
    await expect(new StoredFramesMediaLibrary(MANIFEST, async () => Uint8Array.of(1, 2, 3)).frame("/footage/a.mp4", 0n)).rejects.toThrow("cannot be read");
    expect(() => new StoredFramesMediaLibrary({ format: "other" }, read)).toThrow("list of stored frames is damaged");
  });
});

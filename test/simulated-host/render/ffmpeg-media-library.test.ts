import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { FRAME_RATES, frameStart } from "../../../shared/time/frame-rate";
import { FfmpegMediaLibrary } from "../../hosts/media/ffmpeg-media-library";
import { MediaError } from "../../hosts/media/media-library";

const RATE = FRAME_RATES["23.976"];
const FRAMES = 60;
const folder = mkdtempSync(join(tmpdir(), "trimbin-media-"));
const film = join(folder, "counter.mp4");

/** Every frame is a grey of its own: 16 + 3 * number, in a file with B-frames and few key frames. */
beforeAll(() => {
  const counter = `color=c=black:s=64x36:r=24000/1001:d=10,format=yuv420p,geq=lum='16+3*N':cb=128:cr=128`;
  const args = ["-v", "error", "-y", "-f", "lavfi", "-i", counter, "-frames:v", String(FRAMES), "-c:v", "libx264", "-qp", "4", "-g", "30", "-bf", "3", "-timecode", "01:00:00:00", film];
  execFileSync("ffmpeg", args);
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=32x24", "-frames:v", "1", join(folder, "still.png")]);
  writeFileSync(join(folder, "broken.mp4"), readFileSync(film).subarray(0, 900));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The frame number a picture was made from: limited-range luma back from full-range grey. */
function numberOf(image: RgbaImage): number {
  return Math.round((image.data[4 * (18 * 64 + 32)]! * (219 / 255)) / 3);
}

const at = (frame: number): bigint => frameStart(frame, RATE);

describe("media through ffmpeg", () => {
  it("tells size, rate, length and timecode", async () => {
    const media = await new FfmpegMediaLibrary().probe(film);
    expect(media).toEqual({
      path: film, start: at(24 * 3600), duration: at(FRAMES), frameRate: RATE, widthPx: 64, heightPx: 36, hasVideo: true, hasAudio: false, still: false,
    });
  });

  it("finds frames by number, in any order", async () => {
    const library = new FfmpegMediaLibrary();
    const wanted = [41, 0, 59, 1, 30, 29, 31, 12, 13, 14];
    const found = [];
    for (const frame of wanted) found.push(numberOf(await library.frame(film, at(frame))));
    expect(found).toEqual(wanted);
  });

  it("answers questions asked at once", async () => {
    const library = new FfmpegMediaLibrary();
    const wanted = Array.from({ length: FRAMES }, (_, frame) => frame);
    expect((await Promise.all(wanted.map((frame) => library.frame(film, at(frame))))).map(numberOf)).toEqual(wanted);
  });

  it("shows the frame that is on screen up to its last tick, and holds the ends", async () => {
    const library = new FfmpegMediaLibrary();
    const moments = [at(20), at(21) - 1n, -5n, at(FRAMES + 100)];
    expect(await Promise.all(moments.map(async (moment) => numberOf(await library.frame(film, moment))))).toEqual([20, 20, 0, FRAMES - 1]);
  });

  it("gives the same bytes after the cache has thrown a frame out", async () => {
    const library = new FfmpegMediaLibrary({ cacheBytes: 64 * 36 * 4 * 5 });
    const first = await library.frame(film, at(7));
    for (const frame of [20, 30, 40, 50]) await library.frame(film, at(frame));
    expect((await library.frame(film, at(7))).data).toEqual(first.data);
  });

  it("reads stills", async () => {
    const still = join(folder, "still.png");
    const library = new FfmpegMediaLibrary();
    expect(await library.probe(still)).toMatchObject({ still: true, hasVideo: true, widthPx: 32, heightPx: 24 });
    expect((await library.frame(still, at(500))).widthPx).toBe(32);
  });

  it("says what is wrong with a file, and what to do", async () => {
    const library = new FfmpegMediaLibrary();
    await expect(library.probe(join(folder, "gone.mp4"))).rejects.toThrow(/is not there.*relink/);
    await expect(library.frame(join(folder, "broken.mp4"), 0n)).rejects.toBeInstanceOf(MediaError);
    await expect(library.frame(join(folder, "broken.mp4"), 0n)).rejects.toThrow(/cannot be decoded.*convert it/);
    await expect(new FfmpegMediaLibrary({ ffprobe: "no-such-program" }).probe(film)).rejects.toThrow(/was not found.*Install ffmpeg/);
  });
});

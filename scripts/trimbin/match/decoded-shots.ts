import { succeed, type Result } from "../../../shared/basics/result";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { SkinSegmenter } from "../../../shared/inference/skin-segmenter";
import { openPicture, pictureFrames, type Picture } from "../pictures/picture";
import { sampleOf } from "../pictures/sample-of";

/** A picture and its frames for the engine, under the name a person gave it. */
export type DecodedShot = { readonly name: string; readonly picture: Picture; readonly sample: ShotSample; readonly decodeMs: number };

/** Decoded shots to keep: a scene's reference and wide shots come again and again. At most about 3 MB each. */
const KEPT = 12;

/** Opens and decodes pictures, remembering the last few for as long as their files stay the same. */
export class DecodedShots {
  private readonly kept = new Map<string, ShotSample>();

  /** Names are looked for in the folders in order; skin only where a segmenter is given. */
  constructor(
    private readonly folders: readonly string[],
    private readonly segmenter: SkinSegmenter | null,
  ) {}

  /** Reads all of them, or says what is wrong with the first that cannot be read. */
  async readAll(names: readonly string[]): Promise<Result<readonly DecodedShot[], string>> {
    const shots: DecodedShot[] = [];
    for (const name of names) {
      const shot = await this.read(name);
      if (!shot.ok) return shot;
      shots.push(shot.value);
    }
    return succeed(shots);
  }

  private async read(name: string): Promise<Result<DecodedShot, string>> {
    const started = performance.now();
    const picture = await openPicture(name, this.folders);
    if (!picture.ok) return picture;
    const sample = await this.sampleFor(picture.value);
    return sample.ok ? succeed({ name, picture: picture.value, sample: sample.value, decodeMs: performance.now() - started }) : sample;
  }

  private async sampleFor(picture: Picture): Promise<Result<ShotSample, string>> {
    const { path, version, moments } = picture.source;
    const key = JSON.stringify([path, version, moments]);
    const known = this.kept.get(key);
    if (known) return this.keep(key, known);
    const frames = await pictureFrames(picture);
    if (!frames.ok) return frames;
    const sample = await sampleOf(frames.value, this.segmenter);
    return sample.ok ? this.keep(key, sample.value) : sample;
  }

  /** Remembers it as the latest and forgets the one that was not asked for the longest. */
  private keep(key: string, sample: ShotSample): Result<ShotSample, string> {
    this.kept.delete(key);
    this.kept.set(key, sample);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return succeed(sample);
  }
}

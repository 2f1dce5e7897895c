import { dirname, resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { findEffect } from "../../../shared/effects/all-effects";
import type { Maths } from "../../../shared/effects/effect-spec";
import { timed } from "../match/timed";
import { problemOfPlace } from "../output/output-places";
import { writePixels, PICTURE_EXTENSIONS } from "../output/write-picture";
import { openPicture, picturePixels } from "../pictures/picture";
import type { Pixels } from "../pictures/pixels";
import { frameOfPixels, pixelsOfFrame } from "./frame-of-pixels";
import type { JobLine } from "./job-line";
import type { AlphaOrder } from "./parse-effects";
import { renderEffect } from "./render-effect";

/** What was done. */
export type JobAnswer = { readonly effect: string; readonly out: string; readonly maths: Maths; readonly warnings: readonly string[]; readonly drawMs: number };

export type JobTerms = { readonly alpha: AlphaOrder; readonly frameNumber: number };

/** Draws effects on pictures for the command line, one job after the other; a picture that the next job uses again is decoded once. */
export class EffectJobs {
  private last: { readonly version: string; readonly pixels: Pixels } | null = null;

  /** Relative paths start from the first folder; what is not there is looked for in the others. */
  constructor(private readonly folders: readonly string[]) {}

  /** Does one job; the problem is a sentence. */
  async run({ image, effect, params, out }: Omit<JobLine, "id">, { alpha, frameNumber }: JobTerms): Promise<Result<JobAnswer, string>> {
    const pixels = await this.pixelsOf(image);
    if (!pixels.ok) return pixels;
    const place = await this.placeOf(out, pixels.value.path);
    if (!place.ok) return place;
    const { frame, warnings } = frameOfPixels(pixels.value.pixels, alpha);
    const drawn = await timed(async () => renderEffect(frame, { effect, params, frameNumber }));
    if (!drawn.value.ok) return drawn.value;
    const result = pixelsOfFrame(drawn.value.value, pixels.value.pixels.data instanceof Uint16Array ? 16 : 8);
    const written = await writePixels(result, place.value);
    if (!written.ok) return written;
    const lost = result.channels === 4 && /\.jpe?g$/i.test(out) ? ["JPEG holds no transparency; write .png to keep it"] : [];
    return succeed({ effect, out, maths: findEffect(effect)?.spec.maths ?? "approximation", warnings: [...warnings, ...lost], drawMs: Math.round(drawn.ms) });
  }

  private async pixelsOf(name: string): Promise<Result<{ readonly path: string; readonly pixels: Pixels }, string>> {
    const picture = await openPicture(name, this.folders);
    if (!picture.ok) return picture;
    const { path, version } = picture.value.source;
    const key = `${name}\n${path}\n${version}`;
    if (this.last?.version !== key) {
      const read = await picturePixels(picture.value);
      if (!read.ok) return read;
      this.last = { version: key, pixels: read.value };
    }
    return succeed({ path, pixels: this.last.pixels });
  }

  private async placeOf(out: string, input: string): Promise<Result<string, string>> {
    const problems: string[] = [];
    for (const folder of this.folders) {
      const place = resolve(folder, out);
      const problem = await problemOfPlace(place, "out", PICTURE_EXTENSIONS, [input]);
      if (problem === null) return succeed(place);
      problems.push(problem);
    }
    return fail(problems[0] ?? `${dirname(out)} does not exist.`);
  }
}

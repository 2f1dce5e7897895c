import { lookSignature } from "../../../shared/effects/choice/look-signature";
import { lookMeasurer } from "../../../shared/effects/choice/measure-look";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { FlashCheck } from "../../../shared/effects/safety/flash-check";
import type { JobTable } from "../../../shared/panel/engine/job-engine";
import { cropped } from "./cropped";
import { drawLook } from "./draw-look";
import { scalePicture } from "./scale-picture";
import { TILE_SIZE } from "./tile-size";
import type { DrawnTile, LargeAnswer, MotionAnswer, PreviewJobs, SketchedLook, Working } from "./preview-jobs";

/** What draws. A renderer does one drawing at a time, and tiles, the large picture, and what is asked beside it (full size, motion) may be under way at once. */
export type PreviewRenderers = { readonly [use in "tiles" | "large" | "extra"]: () => LookRenderer };

/** The drawing jobs, over these renderers. */
export function previewJobTable({ tiles, large, extra }: PreviewRenderers): JobTable<PreviewJobs> {
  return {
    *sketch(ask): Generator<SketchedLook | Working, null> {
      const measure = lookMeasurer(ask.picture);
      for (const look of ask.looks) {
        const drawn = yield* drawLook(tiles(), ask, look, ask.frameNumber);
        yield drawn.kind === "undrawn" ? { key: look.key, ...drawn } : { key: look.key, kind: "sketched", measures: measure(drawn.image), signature: lookSignature(drawn.image) };
      }
      return null;
    },
    *tiles(ask): Generator<DrawnTile | Working, null> {
      const measure = lookMeasurer(ask.picture);
      for (const look of ask.looks) {
        const drawn = yield* drawLook(tiles(), ask, look, ask.frameNumber);
        yield drawn.kind === "undrawn" ? { key: look.key, ...drawn } : { key: look.key, ...drawn, measures: measure(drawn.image), signature: lookSignature(drawn.image) };
      }
      return null;
    },
    *large(ask): Generator<Working, LargeAnswer> {
      const drawn = yield* drawLook(ask.crop ? extra() : large(), ask, ask.look, ask.frameNumber);
      if (drawn.kind === "undrawn") return drawn;
      const measures = lookMeasurer(atTileSize(ask.picture))(atTileSize(drawn.image));
      return { kind: "drawn", image: ask.crop ? cropped(drawn.image, ask.crop) : drawn.image, measures };
    },
    *motion(ask): Generator<Working, MotionAnswer> {
      const flashes = new FlashCheck(ask.framesPerSecond);
      const frames: RgbaImage[] = [];
      for (let index = 0; index < ask.frames; index++) {
        const drawn = yield* drawLook(extra(), ask, ask.look, ask.frameNumber + index);
        if (drawn.kind === "undrawn") return drawn;
        frames.push(drawn.image);
        flashes.add(drawn.image);
      }
      return { kind: "moving", frames, flashes: flashes.report() };
    },
  };
}

function atTileSize(picture: RgbaImage): RgbaImage {
  return scalePicture(picture, TILE_SIZE.widthPx, TILE_SIZE.heightPx);
}

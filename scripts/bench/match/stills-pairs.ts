import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { distort, seededRandom, type Distortion } from "./camera-distortion";
import { decodeFrames } from "./decode-frames";
import { measureOutcome, type Outcome } from "./outcome";
import { reframe, type View } from "./reframe";

/** How the two views of a pair lie: shifted, one closer, side by side without overlap, or of different stills. */
type PairKind = "reframe" | "closeup" | "disjoint" | "other still";

/** A picture to make pairs from. */
export type Picture = { readonly name: string; readonly image: RgbaImage };

/** One pair made from stills, and what matching it did. */
export type StillOutcome = Outcome & { readonly still: string; readonly kind: PairKind; readonly distortion: Distortion };

const STILL_PX = { widthPx: 768, heightPx: 512 };
const FRAME_PX = 256;
const KINDS: readonly PairKind[] = ["reframe", "closeup", "disjoint", "other still"];
const DISTORTIONS: readonly Distortion[] = ["camera", "grade", "none"];

/** The PNGs of a folder, by name. */
export function readStills(folder: string): Picture[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".png")).sort();
  return names.flatMap((name) => decodeFrames(join(folder, name), [0], STILL_PX.widthPx, STILL_PX.heightPx).map((image) => ({ name, image })));
}

/** Every picture under every kind and distortion, from a fixed seed. */
export function stillsOutcomes(pictures: readonly Picture[], rounds: number): StillOutcome[] {
  const random = seededRandom(20260);
  return Array.from({ length: rounds }).flatMap(() =>
    pictures.flatMap(({ name, image }, index) => KINDS.flatMap((kind) => DISTORTIONS.map((distortion) => {
      const [heroView, targetView] = viewsOf(kind, random);
      const other = kind === "other still" ? pictures[(index + 1 + Math.floor(random() * (pictures.length - 1))) % pictures.length]!.image : image;
      return { still: name, kind, distortion, ...pairOutcome(image, other, heroView, targetView, distortion, random) };
    }))),
  );
}

function pairOutcome(heroStill: RgbaImage, targetStill: RgbaImage, heroView: View, targetView: View, distortion: Distortion, random: () => number): Outcome {
  const truth = reframe(targetStill, targetView, FRAME_PX);
  return measureOutcome([reframe(heroStill, heroView, FRAME_PX)], [distort(truth, distortion, random)], [truth]);
}

function viewsOf(kind: PairKind, random: () => number): readonly [View, View] {
  const roll = (): number => (random() * 2 - 1) * 1.5;
  const within = (width: number): { centreX: number; centreY: number } => {
    // A 16:9 frame of this width on a 3:2 still.
    const height = (width * 3 * 9) / (2 * 16);
    return { centreX: width / 2 + random() * (1 - width), centreY: height / 2 + random() * (1 - height) };
  };
  switch (kind) {
    case "reframe": {
      const [one, two] = [0.72 + random() * 0.2, 0.72 + random() * 0.2];
      return [{ ...within(one), width: one, rollDegrees: 0 }, { ...within(two), width: two, rollDegrees: roll() }];
    }
    case "closeup": {
      const width = 0.48 + random() * 0.12;
      return [{ centreX: 0.5, centreY: 0.5, width: 0.96, rollDegrees: 0 }, { ...within(width), width, rollDegrees: roll() }];
    }
    case "disjoint":
    case "other still": {
      const heights = [0.3 + random() * 0.4, 0.3 + random() * 0.4] as const;
      return [{ centreX: 0.25, centreY: heights[0], width: 0.47, rollDegrees: 0 }, { centreX: 0.75, centreY: heights[1], width: 0.47, rollDegrees: roll() }];
    }
  }
}

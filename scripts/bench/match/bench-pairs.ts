import { assertNever } from "../../../shared/basics/assert-never";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { changeColors } from "./color-change";
import { creativeLook, DISTORTIONS, misgrade, type Distortion } from "./distortions";
import { cropToFit, WHOLE, type Part } from "./crop-to-fit";
import type { Picture } from "./read-pictures";
import { seededRandom } from "./seeded-random";

/** How the two frames of a pair lie in their scene: side by side with a share in common, one closer, side by side with nothing in common, the same shot later, or seen from elsewhere. */
export const PAIR_KINDS = ["reframe", "closeup", "disjoint", "time", "view"] as const;
/** One of them. */
export type PairKind = (typeof PAIR_KINDS)[number];

/** Two frames that were one look before the target (or, under a look, the hero and the truth) was changed; `truth` is what the target should become. */
export type BenchPair = {
  readonly name: string;
  readonly kind: PairKind;
  readonly distortion: Distortion;
  readonly hero: RgbaImage;
  readonly target: RgbaImage;
  readonly truth: RgbaImage;
};

/** Two frames of one look, before any is changed. */
export type CleanPair = { readonly name: string; readonly kind: PairKind; readonly hero: RgbaImage; readonly target: RgbaImage };

/** Hero and target show nothing in common, a third shot shows both; target and wide shot are each mis-graded on their own. */
export type WideTriple = { readonly name: string; readonly distortion: Distortion; readonly hero: RgbaImage; readonly target: RgbaImage; readonly wide: RgbaImage; readonly truth: RgbaImage };

const LONG_SIDE_PX = 320;

/** Every still as a reframe, a close-up and two disjoint halves. */
export function stillPairs(pictures: readonly Picture[]): CleanPair[] {
  return pictures.flatMap(({ name, image }) => {
    const cut = (part: Part): RgbaImage => cropToFit(image, part, LONG_SIDE_PX);
    const random = seededRandom(name);
    const closeup = { left: random.uniform(0, 0.55), top: random.uniform(0, 0.55), width: 0.45, height: 0.45 };
    return [
      { name, kind: "reframe" as const, hero: cut(firstShare(image, 0.65)), target: cut(lastShare(image, 0.65)) },
      { name, kind: "closeup" as const, hero: cut(WHOLE), target: cut(closeup) },
      { name, kind: "disjoint" as const, hero: cut(firstShare(image, 0.45)), target: cut(lastShare(image, 0.45)) },
    ];
  });
}

/** Pictures taken two by two: each first with its second. */
export function viewPairs(pictures: readonly Picture[]): CleanPair[] {
  return pictures.flatMap(({ name, image }, index) => {
    const other = pictures[index + 1];
    if (index % 2 === 1 || !other) return [];
    return [{ name, kind: "view" as const, hero: cropToFit(image, WHOLE, LONG_SIDE_PX), target: cropToFit(other.image, WHOLE, LONG_SIDE_PX) }];
  });
}

/** A clean pair under each of the distortions, from seeds of its own: leaving pairs out changes nothing in the others. */
export function distortedPairs(clean: CleanPair, distortions: readonly Distortion[] = DISTORTIONS): BenchPair[] {
  return distortions.map((distortion) => distorted(clean, distortion));
}

function distorted({ name, kind, hero, target }: CleanPair, distortion: Distortion): BenchPair {
  const random = seededRandom(`${name} ${kind} ${distortion}`);
  const pair = { name, kind, distortion };
  switch (distortion) {
    case "camera":
    case "grade":
    case "wb":
      return { ...pair, hero, target: changeColors(target, misgrade(distortion, random)), truth: target };
    case "look": {
      const look = creativeLook(random);
      return { ...pair, hero: changeColors(hero, look), target, truth: changeColors(target, look) };
    }
    case "none":
      return { ...pair, hero, target, truth: target };
    default:
      return assertNever(distortion);
  }
}

/** The stills' disjoint halves with a wide shot that sees both: the same still, mis-graded too, so without parallax. */
export function wideTriples(pictures: readonly Picture[]): WideTriple[] {
  return pictures.flatMap(({ name, image }) =>
    (["camera", "grade", "wb", "none"] as const).map((distortion) => {
      const random = seededRandom(`${name} wide ${distortion}`);
      const truth = cropToFit(image, lastShare(image, 0.45), LONG_SIDE_PX);
      const wide = changeColors(cropToFit(image, WHOLE, LONG_SIDE_PX), misgrade(distortion === "grade" ? "grade" : "camera", random));
      const target = distortion === "none" ? truth : changeColors(truth, misgrade(distortion, random));
      return { name, distortion, hero: cropToFit(image, firstShare(image, 0.45), LONG_SIDE_PX), target, wide, truth };
    }),
  );
}

/** The left (upright pictures: upper) share of a picture. */
function firstShare(image: RgbaImage, share: number): Part {
  return image.widthPx >= image.heightPx ? { ...WHOLE, width: share } : { ...WHOLE, height: share };
}

function lastShare(image: RgbaImage, share: number): Part {
  return image.widthPx >= image.heightPx ? { ...WHOLE, left: 1 - share, width: share } : { ...WHOLE, top: 1 - share, height: share };
}

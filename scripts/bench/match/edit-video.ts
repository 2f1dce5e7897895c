import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { CleanPair } from "./bench-pairs";
import { decodeFrames } from "./decode-frames";
import type { Distortion } from "./distortions";

/** One shot of the edit video: frames [start, end), how it was mis-graded, and whether the others of its scene are to look like it. */
export type EditShot = { readonly shot: number; readonly start: number; readonly end: number; readonly scene: string; readonly hero: boolean; readonly distortion: Distortion };

/** A shot with frames of it as graded and as they should be. */
export type EditFrames = EditShot & { readonly graded: readonly RgbaImage[]; readonly clean: readonly RgbaImage[] };

const WIDTH_PX = 320;
const HEIGHT_PX = 180;
const SAMPLED_AT = [0.15, 0.5, 0.85] as const;

/** The shots of `edit_truth.json`, three frames each of `edit_graded.mp4` and `edit_clean.mp4`. */
export function readEditVideo(folder: string): EditFrames[] {
  const shots = readShots(folder);
  const times = shots.flatMap(({ start, end }) => SAMPLED_AT.map((share) => start + Math.floor(share * (end - start))));
  const graded = decodeFrames(join(folder, "edit_graded.mp4"), times, WIDTH_PX, HEIGHT_PX);
  const clean = decodeFrames(join(folder, "edit_clean.mp4"), times, WIDTH_PX, HEIGHT_PX);
  const of = (frames: readonly RgbaImage[], index: number): RgbaImage[] => frames.slice(index * SAMPLED_AT.length, (index + 1) * SAMPLED_AT.length);
  return shots.map((shot, index) => ({ ...shot, graded: of(graded, index), clean: of(clean, index) }));
}

/**
 * Shots in which the camera itself had set another exposure: what stands still (a wall, a machine) is 3 to 5 CIEDE2000 off in the clean video at the same
 * place, so the clean video is no truth for them beside other shots.
 */
const SELF_EXPOSED = [2, 13];

/** Frames of one scene at different times, from the video before it was graded: every shot beside each later one of its scene. */
export function laterPairs(shots: readonly EditFrames[]): CleanPair[] {
  const steady = shots.filter(({ shot }) => !SELF_EXPOSED.includes(shot));
  return steady.flatMap((earlier) =>
    steady
      .filter((later) => later.scene === earlier.scene && later.shot > earlier.shot)
      .map((later) => ({ name: `${earlier.scene} ${earlier.shot} to ${later.shot}`, kind: "time" as const, hero: earlier.clean[1]!, target: later.clean[1]! })),
  );
}

/** Every second frame of a graded shot, its first and last two left out, small. */
export function everySecondFrame(folder: string, { start, end }: EditShot, version: "graded" | "clean"): RgbaImage[] {
  const frames = Array.from({ length: Math.floor((end - start - 4) / 2) }, (_, index) => start + 2 + index * 2);
  return decodeFrames(join(folder, `edit_${version}.mp4`), frames, WIDTH_PX / 2, HEIGHT_PX / 2);
}

function readShots(folder: string): readonly EditShot[] {
  const truth = JSON.parse(readFileSync(join(folder, "edit_truth.json"), "utf8")) as { readonly shots: readonly (Omit<EditShot, "distortion"> & { readonly distortion: "cam" | "grade" | "none" })[] };
  return truth.shots.map((shot) => ({ ...shot, distortion: shot.distortion === "cam" ? "camera" : shot.distortion }));
}

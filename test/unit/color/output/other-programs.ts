import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode, encode } from "fast-png";

/** 16-bit RGB code values, row by row. */
export type Picture16 = { readonly width: number; readonly height: number; readonly data: Uint16Array };

const PACKAGES = { ffmpeg: "ffmpeg", oiiotool: "openimageio-tools" };

/** Runs a program that others wrote, in a folder; throws an Error that says what to install when it is missing. */
export function runOther(program: keyof typeof PACKAGES, args: readonly string[], folder: string): void {
  try {
    execFileSync(program, args, { cwd: folder, stdio: "pipe" });
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") throw new Error(`${program} was not found. Install the Debian package ${PACKAGES[program]} and run this again.`);
    throw problem;
  }
}

/** A new folder with these files in it. */
export function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "trimbin-output-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export function writePicture(path: string, { width, height, data }: Picture16): void {
  writeFileSync(path, encode({ width, height, data, channels: 3, depth: 16 }));
}

export function readPicture(path: string): Picture16 {
  const { width, height, data, depth, channels } = decode(readFileSync(path));
  if (depth !== 16 || channels !== 3) throw new Error(`${path} holds ${channels} channels of ${depth} bits, not three of 16.`);
  return { width, height, data: Uint16Array.from(data) };
}

/** Largest and mean difference of code values. */
export function differences(one: ArrayLike<number>, other: ArrayLike<number>): { readonly most: number; readonly mean: number } {
  let most = 0;
  let sum = 0;
  for (let at = 0; at < one.length; at++) {
    const difference = Math.abs(one[at]! - other[at]!);
    most = Math.max(most, difference);
    sum += difference;
  }
  return { most, mean: sum / one.length };
}

/** Every kind of colour between black and white, evenly and without order. */
export function scatteredColors(width: number, height: number): Picture16 {
  let state = 20_250_101;
  const data = new Uint16Array(width * height * 3).map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  });
  data.fill(0, 0, 3);
  data.fill(65535, 3, 6);
  return { width, height, data };
}

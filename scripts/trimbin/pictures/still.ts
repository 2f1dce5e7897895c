import { open } from "node:fs/promises";
import sharp, { type Metadata, type Sharp } from "sharp";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { Pixels } from "./pixels";
import { SAMPLE_PX } from "./sample-size";

/** A still picture as its header tells it. */
export type Still = {
  readonly path: string;
  readonly format: "png" | "jpeg" | "tiff" | "webp";
  readonly bits: 8 | 16;
  readonly isGrey: boolean;
  readonly hasAlpha: boolean;
  /** Does it carry a colour profile other than sRGB, so that its numbers must be converted first? */
  readonly hasOtherProfile: boolean;
};

/** Four 8K frames: what fits into memory at 16 bit beside its copy. */
const MOST_PIXELS = 4 * 7680 * 4320;

const SIGNATURES = [
  { format: "png", starts: /^\x89PNG/ },
  { format: "jpeg", starts: /^\xff\xd8\xff/ },
  { format: "tiff", starts: /^(II[*+]\0|MM\0[*+])/ },
  { format: "webp", starts: /^RIFF....WEBP/s },
] as const;

/** Which still format the file's first bytes announce, whatever its name; null for anything else. */
export async function stillFormat(path: string): Promise<Result<Still["format"] | null, string>> {
  const file = await open(path).catch(() => null);
  if (!file) return fail(`${path} may not be read. Check its permissions.`);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    const start = buffer.toString("latin1", 0, bytesRead);
    return succeed(SIGNATURES.find(({ starts }) => starts.test(start))?.format ?? null);
  } finally {
    await file.close();
  }
}

/** Reads the header and refuses what the engine cannot take: CMYK, Lab, floating point, and pictures larger than memory. */
export async function openStill(path: string, format: Still["format"]): Promise<Result<Still, string>> {
  const read = await attempt(path, () => sharp(path, { limitInputPixels: false }).metadata());
  if (!read.ok) return read;
  const { space, depth, width, height, hasAlpha } = read.value;
  if (space === "cmyk") return fail(`${path} is CMYK, for print. Convert it to RGB and run this again.`);
  if (depth !== "uchar" && depth !== "ushort") return fail(`${path} is neither 8 nor 16 bit (its numbers are of the kind "${depth}"). Convert it to 16 bit and run this again.`);
  if (space !== "srgb" && space !== "rgb" && space !== "rgb16" && space !== "b-w" && space !== "grey16") return fail(`${path} holds ${space} colours. Convert it to RGB and run this again.`);
  if (width * height > MOST_PIXELS) return fail(`${path} has ${Math.round((width * height) / 1e6)} megapixels; up to ${Math.round(MOST_PIXELS / 1e6)} can be read. Make it smaller.`);
  return succeed({ path, format, bits: depth === "ushort" ? 16 : 8, isGrey: space === "b-w" || space === "grey16", hasAlpha, hasOtherProfile: hasOtherProfile(read.value) });
}

/** The picture small enough for matching, upright, in 8-bit sRGB, whatever its alpha says. */
export async function stillSample(still: Still): Promise<Result<RgbaImage, string>> {
  const read = await attempt(still.path, async () => {
    const upright = still.hasAlpha ? await withoutAlpha(still) : inSrgb(still);
    // A triangle filter has no negative lobes: it cannot make a colour look clipped that is not.
    return upright.resize(SAMPLE_PX, SAMPLE_PX, { fit: "inside", withoutEnlargement: true, kernel: "linear" }).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  });
  if (!read.ok) return read;
  const { data, info } = read.value;
  const rgba = new Uint8ClampedArray(info.width * info.height * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    rgba[to] = data[from]!;
    rgba[to + 1] = data[from + 1]!;
    rgba[to + 2] = data[from + 2]!;
  }
  return succeed(rgbaImage(info.width, info.height, rgba));
}

/** Every pixel, upright, at the picture's own depth, in sRGB. */
export async function stillPixels(still: Still): Promise<Result<Pixels, string>> {
  const deep = still.bits === 16;
  const read = await attempt(still.path, () =>
    inSrgb(still).toColourspace(deep ? "rgb16" : "srgb").raw({ depth: deep ? "ushort" : "uchar" }).toBuffer({ resolveWithObject: true }),
  );
  if (!read.ok) return read;
  const { data, info } = read.value;
  if (info.channels !== 3 && info.channels !== 4) return fail(`${still.path} has ${info.channels} channels. Convert it to plain RGB, with or without alpha.`);
  return succeed({ widthPx: info.width, heightPx: info.height, channels: info.channels, data: deep ? new Uint16Array(data.buffer, data.byteOffset, data.length / 2) : data });
}

/** The picture as it is: its own numbers and profile, upright. Encode it and nothing of its colours is touched. */
export function stillUntouched({ path, bits, isGrey }: Still): Sharp {
  const space = isGrey ? (bits === 16 ? "grey16" : "b-w") : bits === 16 ? "rgb16" : "srgb";
  return opened(path, true).keepIccProfile().toColourspace(space);
}

/** Taken off before shrinking, which would weigh colours by their alpha and lose those of transparent places. */
async function withoutAlpha(still: Still): Promise<Sharp> {
  const { data, info } = await inSrgb(still).removeAlpha().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels }, limitInputPixels: false });
}

/** sharp's own working space for 16 bit is Display P3, so the way to sRGB is asked for by name (seen in sharp 0.35). */
function inSrgb({ path, hasOtherProfile }: Still): Sharp {
  return hasOtherProfile ? opened(path, false).withIccProfile("srgb", { attach: false }) : opened(path, true);
}

function opened(path: string, ignoreIcc: boolean): Sharp {
  return sharp(path, { failOn: "error", limitInputPixels: MOST_PIXELS, ignoreIcc }).autoOrient();
}

function hasOtherProfile({ icc }: Metadata): boolean {
  // Profile texts are ASCII or UTF-16; without its zeros either reads the same.
  return icc !== undefined && !icc.toString("latin1").replace(/\0/g, "").includes("sRGB");
}

/** What sharp throws while decoding is about the file: it is told as such. */
export async function attempt<Value>(path: string, decode: () => Promise<Value>): Promise<Result<Value, string>> {
  try {
    return succeed(await decode());
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message.split("\n")[0]?.replace(/:\s*$/, "") : String(problem);
    return fail(`${path} cannot be read as a picture; it looks damaged or cut off (${reason}). Export it again.`);
  }
}

import { rgbaImage, type RgbaImage } from "../basics/rgba-image";
import type { EncodedFrame } from "../host/host-port";
import type { FrameFormat } from "../host/host-profile";

/** Turns a host's frame into pixels. Rejects with an Error in words when the picture cannot be read. */
export type DecodeFrame = (frame: EncodedFrame) => Promise<RgbaImage>;

const MIME_TYPES: { readonly [format in FrameFormat]: string } = { png: "image/png", bmp: "image/bmp", jpg: "image/jpeg" };

/** The browser's own decoder; colours come as sRGB bytes, without any conversion. */
export const decodeFrameInBrowser: DecodeFrame = async (frame) => {
  const bytes = Uint8Array.from(atob(frame.base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: MIME_TYPES[frame.format] }), { colorSpaceConversion: "none" });
  try {
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This page may not draw pictures; restart the host.");
    context.drawImage(bitmap, 0, 0);
    return rgbaImage(bitmap.width, bitmap.height, context.getImageData(0, 0, bitmap.width, bitmap.height).data);
  } finally {
    bitmap.close();
  }
};

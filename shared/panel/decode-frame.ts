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
    canvas.width = frame.widthPx;
    canvas.height = frame.heightPx;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This page may not draw pictures; restart the host.");
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, frame.widthPx, frame.heightPx);
    return rgbaImage(frame.widthPx, frame.heightPx, context.getImageData(0, 0, frame.widthPx, frame.heightPx).data);
  } finally {
    bitmap.close();
  }
};

import type { RgbaImage } from "../../../shared/basics/rgba-image";

/** Makes a PNG of a picture, as base64; the bytes of every pixel come out of it as they went in. */
export type EncodePng = (picture: RgbaImage) => Promise<string>;

/** The browser's own encoder. Rejects with an Error in words where the page may not draw. */
export const encodePngInBrowser: EncodePng = async ({ widthPx, heightPx, data }) => {
  const canvas = document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This page may not draw pictures; restart the host.");
  const pixels = context.createImageData(widthPx, heightPx);
  pixels.data.set(data);
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
};

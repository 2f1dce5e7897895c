import { rgbaImage } from "../../../shared/basics/rgba-image";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { decodePng } from "../../hosts/media/decode-png";
import { resampleImage } from "../../hosts/picture/resample-image";
import { pixel, plain } from "./project-of-clips";

const NOISE = rgbaImage(5, 3, Uint8ClampedArray.from({ length: 60 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256)));

describe("resampling", () => {
  it("hands back the same picture at the same size", () => {
    expect(resampleImage(NOISE, 5, 3)).toBe(NOISE);
  });

  it("averages areas when shrinking", () => {
    const checks = rgbaImage(2, 2, Uint8ClampedArray.of(0, 0, 0, 255, 200, 0, 0, 255, 200, 0, 0, 255, 0, 0, 0, 255));
    expect(pixel(resampleImage(checks, 1, 1), 0, 0)).toEqual([100, 0, 0, 255]);
  });

  it("keeps a plain picture plain at any size", () => {
    for (const [widthPx, heightPx] of [[3, 2], [7, 5], [16, 9], [40, 1]] as const) {
      const image = resampleImage(plain(7, 4, [10, 120, 250, 255]), widthPx, heightPx);
      expect(image.data).toEqual(plain(widthPx, heightPx, [10, 120, 250, 255]).data);
    }
  });

  it("does not let transparent pixels bleed their colour", () => {
    const edge = rgbaImage(2, 1, Uint8ClampedArray.of(255, 255, 255, 0, 40, 50, 60, 255));
    expect(pixel(resampleImage(edge, 1, 1), 0, 0)).toEqual([40, 50, 60, 128]);
  });
});

describe("frame files", () => {
  it("write PNG that reads back the same", async () => {
    expect(decodePng(await encodeFrame(NOISE, "png"))).toEqual(NOISE);
  });

  it("write 24-bit BMP from the bottom up with filled rows", async () => {
    const bytes = await encodeFrame(NOISE, "BMP");
    const view = new DataView(bytes.buffer);
    expect([bytes.length, view.getUint32(2, true), view.getInt32(18, true), view.getInt32(22, true), view.getUint16(28, true)]).toEqual([54 + 16 * 3, 102, 5, 3, 24]);
    expect([...bytes.slice(54, 57)].reverse()).toEqual(pixel(NOISE, 0, 2).slice(0, 3));
  });

  it("gives the real host's 64x36 size, 6966 bytes", async () => {
    expect(await encodeFrame(plain(64, 36, [1, 2, 3, 255]), "bmp")).toHaveLength(6966);
  });

  it("says which formats to ask for instead", async () => {
    await expect(encodeFrame(NOISE, "exr")).rejects.toThrow("cannot write .exr frames");
    await expect(encodeFrame(NOISE, "jpg")).rejects.toThrow(".png or .bmp");
  });
});

import fc from "fast-check";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { toBase64 } from "../../../shared/host/base64";
import { inspectFrameFile } from "../../../shared/host/frames/frame-file";
import { fitFrame } from "../../../shared/host/frames/frame-size";
import { encodeFrame } from "../../hosts/picture/encode-frame";

const picture = rgbaImage(37, 21, new Uint8ClampedArray(37 * 21 * 4).fill(90));

/** Start, a quantisation table, the frame header (height, width), one scan and the end, by ITU-T T.81; no picture in it. */
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0, 4, 0, 0, 0xff, 0xc0, 0, 8, 8, 0, 21, 0, 37, 1, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]);

describe("a frame file", () => {
  it.each(["png", "bmp"] as const)("in %s tells its size when whole and is unfinished at every shorter length", async (format) => {
    const bytes = await encodeFrame(picture, format);
    expect(inspectFrameFile(bytes, format)).toEqual({ kind: "whole", widthPx: 37, heightPx: 21 });
    for (let length = 0; length < bytes.length; length++) expect(inspectFrameFile(bytes.subarray(0, length), format)).toEqual({ kind: "unfinished" });
  });

  it("in jpg tells its size when whole and is unfinished at every shorter length", () => {
    expect(inspectFrameFile(JPEG, "jpg")).toEqual({ kind: "whole", widthPx: 37, heightPx: 21 });
    for (let length = 0; length < JPEG.length; length++) expect(inspectFrameFile(JPEG.subarray(0, length), "jpg")).toEqual({ kind: "unfinished" });
  });

  it("of any bytes never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom("png", "bmp", "jpg"), (bytes, format) => {
      inspectFrameFile(bytes, format);
      inspectFrameFile(Uint8Array.from([...JPEG.subarray(0, 8), ...bytes, 0xff, 0xd9]), "jpg");
    }));
  });
});

describe("base64", () => {
  it("is what everybody else writes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 7000 }), (bytes) => expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"))), { numRuns: 50 });
  });
});

describe("a frame's size", () => {
  it.each([
    [1920, 1080, 256, 256, 256, 144],
    [1080, 1920, 256, 256, 144, 256],
    [64, 36, 256, 256, 64, 36],
    [4000, 1, 256, 256, 256, 1],
  ])("%ix%i fits into %ix%i as %ix%i", (width, height, maxWidth, maxHeight, widthPx, heightPx) => {
    expect(fitFrame({ widthPx: width, heightPx: height }, { widthPx: maxWidth, heightPx: maxHeight })).toEqual({ widthPx, heightPx });
  });
});

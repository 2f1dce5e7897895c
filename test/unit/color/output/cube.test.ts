import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode } from "fast-png";
import fc from "fast-check";
import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { applyCube, applyCubeTo16Bit } from "../../../../shared/color/output/apply-cube";
import { bakeCube, type CubeSize } from "../../../../shared/color/output/cube";
import { cubeText } from "../../../../shared/color/output/cube-text";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { frameOf } from "../painted-scene";
import { differences, folderWith, readPicture, runOther, scatteredColors, writePicture } from "./other-programs";

const GRADE = moved({ exposure: 0.4, temperature: 12, contrast: 20, shadows: 15, saturation: 120 });
const identity = (size: CubeSize) => bakeCube(BUILT_IN_RESPONSE.transformFor(NEUTRAL_CORRECTION), size);
const graded = (size: CubeSize) => bakeCube(BUILT_IN_RESPONSE.transformFor(GRADE), size);

describe("a correction as a table", () => {
  it.each([17, 33, 65] as const)("leaves every byte alone when it does nothing, at %i", (size) => {
    const bytes = Uint8ClampedArray.from({ length: 256 * 4 }, (_, at) => (at % 4 === 3 ? 7 : (at * 37) % 256));
    expect(applyCube(rgbaImage(256, 1, bytes), identity(size)).data).toEqual(bytes);
  });

  it("leaves all 65536 values of 16 bits alone when it does nothing", () => {
    const ramp = Uint16Array.from({ length: 65536 * 3 }, (_, at) => Math.floor(at / 3));
    expect(differences(applyCubeTo16Bit(ramp, 3, identity(33)), ramp).most).toBe(0);
  });

  it("gives bytes what it gives 16 bits, also in pictures of more than one batch and after another table", () => {
    const widthPx = 300;
    const bytes = Uint8ClampedArray.from({ length: widthPx * 301 * 4 }, (_, at) => (at * 2_654_435_761) >>> 24);
    for (const cube of [graded(33), identity(17), graded(65)]) {
      const exact = Array.from(applyCubeTo16Bit(Uint16Array.from(bytes, (byte) => byte * 257), 4, cube), (value) => value / 257);
      expect(differences(applyCube(rgbaImage(widthPx, 301, bytes), cube).data, exact).most).toBeLessThan(0.51);
    }
  });

  it("looks like the correction itself", () => {
    const frame = frameOf({ seed: 5 });
    const exact = renderBasicCorrection(frame, GRADE).data;
    const { most, mean } = differences(applyCube(frame, graded(33)).data, exact);
    expect(most).toBeLessThanOrEqual(2);
    expect(mean).toBeLessThan(0.2);
  });

  it("keeps order and range: more of a channel never gives less of it", () => {
    const cube = graded(17);
    fc.assert(
      fc.property(fc.nat(254), fc.nat(255), fc.nat(255), (red, green, blue) => {
        const pair = applyCube(rgbaImage(2, 1, Uint8ClampedArray.of(red, green, blue, 255, red + 1, green, blue, 255)), cube).data;
        expect(pair[4]).toBeGreaterThanOrEqual(pair[0]!);
      }),
    );
  });

  it("keeps alpha, in bytes and in 16 bits", () => {
    expect(applyCube(rgbaImage(1, 1, Uint8ClampedArray.of(200, 100, 50, 3)), graded(17)).data[3]).toBe(3);
    expect(applyCubeTo16Bit(Uint16Array.of(50_000, 30_000, 10_000, 77), 4, graded(17))[3]).toBe(77);
  });

  it("is refused where the correction computes nonsense", () => {
    expect(() => bakeCube((_, into) => into.fill(Number.NaN), 17)).toThrow(/not finite/);
  });
});

describe("a .cube file", () => {
  it("holds its title, size and colours, red fastest, in plain ASCII", () => {
    const text = cubeText(identity(17), 'Küche "A"\nTITLE', ["made for 漢\nLUT_3D_SIZE 2"]);
    const lines = text.split("\n");
    expect(lines.slice(0, 6)).toEqual(["# made for ? LUT_3D_SIZE 2", `TITLE "Kuche 'A' TITLE"`, "LUT_3D_SIZE 17", "DOMAIN_MIN 0.0 0.0 0.0", "DOMAIN_MAX 1.0 1.0 1.0", "0.0000000 0.0000000 0.0000000"]);
    expect(lines[6]).toBe("0.0625000 0.0000000 0.0000000");
    expect(lines).toHaveLength(5 + 17 ** 3 + 1);
  });

  it("means the same to OpenColorIO as to us, to 1 of 65535", () => {
    const picture = scatteredColors(64, 64);
    const folder = folderWith({ "match.cube": cubeText(graded(33), "match", []), "config.ocio": CONFIG });
    writePicture(join(folder, "in.png"), picture);
    runOther("oiiotool", ["in.png", "--colorconfig", "config.ocio", "--colorconvert", "raw", "graded", "-d", "uint16", "-o", "out.png"], folder);
    expect(differences(readPicture(join(folder, "out.png")).data, applyCubeTo16Bit(picture.data, 3, graded(33))).most).toBeLessThanOrEqual(1);
  });

  // ffmpeg's own conversion to float and back costs a little, and it cuts bytes off instead of rounding them.
  it("means the same to ffmpeg's lut3d, to half a byte in float and to one byte in bytes", () => {
    const picture = scatteredColors(64, 64);
    const folder = folderWith({ "match.cube": cubeText(graded(33), "match", []) });
    writePicture(join(folder, "in.png"), picture);
    runOther("ffmpeg", ["-v", "error", "-i", "in.png", "-vf", "format=gbrpf32le,lut3d=match.cube:interp=tetrahedral", "-pix_fmt", "rgb48be", "out.png"], folder);
    expect(differences(readPicture(join(folder, "out.png")).data, applyCubeTo16Bit(picture.data, 3, graded(33))).most).toBeLessThanOrEqual(128);

    const frame = frameOf({ seed: 5 });
    writeFileSync(join(folder, "frame.png"), encode({ width: frame.widthPx, height: frame.heightPx, data: frame.data, channels: 4, depth: 8 }));
    runOther("ffmpeg", ["-v", "error", "-i", "frame.png", "-vf", "lut3d=match.cube:interp=tetrahedral", "-pix_fmt", "rgba", "frame-out.png"], folder);
    const theirs = decode(readFileSync(join(folder, "frame-out.png"))).data;
    expect(differences(theirs, applyCube(frame, graded(33)).data).most).toBeLessThanOrEqual(1);
  });
});

const CONFIG = `ocio_profile_version: 2
roles: {default: raw}
file_rules: [!<Rule> {name: Default, colorspace: raw}]
displays: {none: [!<View> {name: raw, colorspace: raw}]}
colorspaces:
  - !<ColorSpace> {name: raw}
  - !<ColorSpace> {name: graded, from_scene_reference: !<FileTransform> {src: match.cube, interpolation: tetrahedral}}
`;

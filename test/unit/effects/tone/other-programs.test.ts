import { join } from "node:path";
import type { Params } from "../../../../shared/effects/effect-spec";
import { floatFrame } from "../../../../shared/effects/float-frame";
import { differences, folderWith, readPicture, runOther, scatteredColors, writePicture, type Picture16 } from "../../color/output/other-programs";
import { drawnFrame } from "./drawn-values";

const PICTURE = scatteredColors(48, 32);

/** Steps of 16 bits, half a step of 8: our tables round the corner where a channel clips by that much. */
const MOST = 128;

describe("tone effects beside programs that others wrote", () => {
  it.each([
    { name: "ADBE Invert", params: {}, filter: "negate" },
    {
      name: "ADBE Pro Levels2",
      params: { "ADBE Pro Levels2-0011": 0.1, "ADBE Pro Levels2-0012": 0.8, "ADBE Pro Levels2-0021": 0.2, "ADBE Pro Levels2-0022": 0.9, "ADBE Pro Levels2-0026": 0.5 },
      filter: "colorlevels=rimin=0.1:rimax=0.8:gomin=0.2:gomax=0.9:bimax=0.5",
    },
    { name: "ADBE Exposure2", params: { "ADBE Exposure2-0003": 0.7, "ADBE Exposure2-0022": 1 }, filter: "format=gbrpf32le,exposure=exposure=0.7" },
  ])("draws $name as ffmpeg's $filter", ({ name, params, filter }) => {
    const other = throughOther({}, (folder) => runOther("ffmpeg", ["-v", "error", "-i", "in.png", "-vf", `${filter},format=rgb48be`, "out.png"], folder));
    expect(differences(drawn16(name, params), other.data).most).toBeLessThanOrEqual(MOST);
  });

  it("draws ASC CDL as OpenColorIO does", () => {
    const other = throughOther({ "config.ocio": OCIO_CONFIG }, (folder) => runOther("oiiotool", ["in.png", "--colorconfig", "config.ocio", "--colorconvert", "raw", "graded", "-d", "uint16", "-o", "out.png"], folder));
    const values = [0.8, 0.05, 1.2, 1.6, -0.1, 0.8, 0.7, 0.1, 1.1, 1.4];
    const params = Object.fromEntries(values.map((value, at) => [`AE.ADBE AEASCCDL-${String(at + 1).padStart(4, "0")}`, value]));
    expect(differences(drawn16("AE.ADBE AEASCCDL", params), other.data).most).toBeLessThanOrEqual(MOST);
  });
});

const OCIO_CONFIG = `ocio_profile_version: 2
roles: {default: raw}
file_rules: [!<Rule> {name: Default, colorspace: raw}]
displays: {none: [!<View> {name: raw, colorspace: raw}]}
colorspaces:
  - !<ColorSpace> {name: raw}
  - !<ColorSpace> {name: graded, from_scene_reference: !<CDLTransform> {slope: [0.8, 1.6, 0.7], offset: [0.05, -0.1, 0.1], power: [1.2, 0.8, 1.1], saturation: 1.4, style: asc}}
`;

function throughOther(files: Record<string, string>, run: (folder: string) => void): Picture16 {
  const folder = folderWith(files);
  writePicture(join(folder, "in.png"), PICTURE);
  run(folder);
  return readPicture(join(folder, "out.png"));
}

function drawn16(name: string, params: Params): number[] {
  const frame = floatFrame(PICTURE.width, PICTURE.height);
  for (let pixel = 0; pixel < PICTURE.width * PICTURE.height; pixel++) {
    for (let channel = 0; channel < 3; channel++) frame.data[pixel * 4 + channel] = PICTURE.data[pixel * 3 + channel]! / 65535;
    frame.data[pixel * 4 + 3] = 1;
  }
  return [...drawnFrame(name, params, frame).data].filter((_, at) => at % 4 !== 3).map((value) => value * 65535);
}

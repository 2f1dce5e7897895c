import { join } from "node:path";
import type { Params } from "../../../../shared/effects/effect-spec";
import { floatFrame } from "../../../../shared/effects/float-frame";
import { differences, folderWith, readPicture, runOther, scatteredColors, writePicture, type Picture16 } from "../../color/output/other-programs";
import { drawnFrame } from "./drawn-values";

const PICTURE = scatteredColors(48, 32);

/** Steps of 16 bits: a quarter of a step of 8. */
const MOST = 64;

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
    const look = `<ColorCorrection><SOPNode><Slope>0.8 0.9 0.7</Slope><Offset>0.05 0.02 0.1</Offset><Power>1.2 0.8 1.1</Power></SOPNode><SatNode><Saturation>0.6</Saturation></SatNode></ColorCorrection>`;
    const other = throughOther({ "look.cc": look }, (folder) => runOther("oiiotool", ["in.png", "--ociofiletransform", "look.cc", "-d", "uint16", "-o", "out.png"], folder));
    const values = [0.8, 0.05, 1.2, 0.9, 0.02, 0.8, 0.7, 0.1, 1.1, 0.6];
    const params = Object.fromEntries(values.map((value, at) => [`AE.ADBE AEASCCDL-${String(at + 1).padStart(4, "0")}`, value]));
    expect(differences(drawn16("AE.ADBE AEASCCDL", params), other.data).most).toBeLessThanOrEqual(MOST);
  });
});

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

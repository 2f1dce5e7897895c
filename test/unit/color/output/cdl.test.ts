import { join } from "node:path";
import fc from "fast-check";
import { cdlTransform, type AscCdl } from "../../../../shared/color/output/asc-cdl";
import { cdlText } from "../../../../shared/color/output/cdl-text";
import { fitCdl } from "../../../../shared/color/output/fit-cdl";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { moved } from "../corrections";
import { differences, folderWith, readPicture, runOther, scatteredColors, writePicture } from "./other-programs";

const WARM: AscCdl = { slope: [1.2, 1.05, 0.9], offset: [-0.05, 0.01, 0.03], power: [0.9, 1.1, 1.2], saturation: 1.15 };

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const channels = (min: number, max: number) => fc.tuple(between(min, max), between(min, max), between(min, max));
const cdls: fc.Arbitrary<AscCdl> = fc.record({ slope: channels(0.7, 1.4), offset: channels(-0.08, 0.08), power: channels(0.7, 1.4), saturation: between(0.3, 1.7) });

describe("the CDL nearest to a correction", () => {
  it("is the CDL itself where the correction is one", () => {
    fc.assert(
      fc.property(cdls, (cdl) => {
        expect(fitCdl(cdlTransform(cdl)).residual).toBeLessThan(0.1);
      }),
      { numRuns: 5 },
    );
  });

  it("says how much of a correction it cannot hold", () => {
    const plain = fitCdl(BUILT_IN_RESPONSE.transformFor(moved({ exposure: 0.4, temperature: 10 })));
    const curved = fitCdl(BUILT_IN_RESPONSE.transformFor(moved({ highlights: -90, shadows: 90, contrast: 60 })));
    expect(plain.residual).toBeLessThan(0.3);
    expect(curved.residual).toBeGreaterThan(plain.residual);
    expect(curved.worst).toBeGreaterThan(curved.residual);
  });

  it("is nearer on the shot's own colours when it is fitted to them", () => {
    const transform = BUILT_IN_RESPONSE.transformFor(moved({ highlights: -80, contrast: 50, temperature: 25 }));
    const dark = Float64Array.from({ length: 600 }, (_, at) => 0.05 + ((at * 97) % 250) / 1000);
    expect(fitCdl(transform, dark).residual).toBeLessThan(fitCdl(transform).residual);
  });

  it("stays finite where the colours say nothing: one grey, or black", () => {
    for (const value of [0, 0.5, 1]) {
      const { cdl, residual } = fitCdl(BUILT_IN_RESPONSE.transformFor(moved({ exposure: 0.3 })), Float64Array.of(value, value, value));
      expect([...cdl.slope, ...cdl.offset, ...cdl.power, cdl.saturation, residual].every(Number.isFinite)).toBe(true);
      expect(residual).toBeLessThan(0.5);
    }
  });

  it("is refused where there is nothing to fit to", () => {
    expect(() => fitCdl((_, into) => into.fill(0), new Float64Array(0))).toThrow(/needs colours/);
    expect(() => fitCdl((_, into) => into.fill(Number.NaN))).toThrow(/finite/);
  });
});

describe("a CDL file", () => {
  const shots = [
    { id: "shot 1 <&\"'>", description: "mean \u0000difference 0.4", cdl: WARM },
    { id: "shot-2", description: "mean difference 0.2", cdl: { ...WARM, saturation: 0.8 } },
  ];

  it("escapes names, and leaves out what XML cannot hold", () => {
    const text = cdlText(shots.slice(0, 1), "cc");
    expect(text).toContain(`id="shot 1 &lt;&amp;&quot;'&gt;"`);
    expect(text).toContain("<Description>mean  difference 0.4</Description>");
  });

  it("as .cc holds exactly one correction", () => {
    expect(() => cdlText(shots, "cc")).toThrow(/holds one correction, got 2/);
  });

  it("means the same to OpenColorIO as to us in all three formats, to 1 of 65535", () => {
    const picture = scatteredColors(64, 64);
    const folder = folderWith({ "match.cc": cdlText(shots.slice(0, 1), "cc"), "match.ccc": cdlText(shots, "ccc"), "match.cdl": cdlText(shots, "cdl"), "config.ocio": CONFIG });
    writePicture(join(folder, "in.png"), picture);
    for (const [format, shot] of [["cc", shots[0]!], ["ccc", shots[1]!], ["cdl", shots[1]!]] as const) {
      runOther("oiiotool", ["in.png", "--colorconfig", "config.ocio", "--colorconvert", "raw", format, "-d", "uint16", "-o", `${format}.png`], folder);
      const ours = Float64Array.from(picture.data, (value) => value / 65535);
      cdlTransform(shot.cdl)(ours, ours);
      expect(differences(readPicture(join(folder, `${format}.png`)).data, ours.map((value) => Math.round(value * 65535))).most).toBeLessThanOrEqual(1);
    }
  });
});

const CONFIG = `ocio_profile_version: 2
roles: {default: raw}
file_rules: [!<Rule> {name: Default, colorspace: raw}]
displays: {none: [!<View> {name: raw, colorspace: raw}]}
colorspaces:
  - !<ColorSpace> {name: raw}
  - !<ColorSpace> {name: cc, from_scene_reference: !<FileTransform> {src: match.cc, cdl_style: asc}}
  - !<ColorSpace> {name: ccc, from_scene_reference: !<FileTransform> {src: match.ccc, cccid: shot-2, cdl_style: asc}}
  - !<ColorSpace> {name: cdl, from_scene_reference: !<FileTransform> {src: match.cdl, cccid: shot-2, cdl_style: asc}}
`;

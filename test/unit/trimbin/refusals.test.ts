import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { parseCommandLine } from "../../../scripts/trimbin/command-line";
import { inFolder } from "./drawn-pictures";
import { runTrimbin } from "./run-trimbin";

const MATCH = ["match", "--reference", "reference.png", "--target"];

describe("what trimbin refuses", () => {
  it.each([
    [["paint"], /no command "paint"/],
    [["match"], /needs --reference/],
    [["match", "--reference", "r.png"], /needs --target/],
    [["match", "--reference", "--target", "t.png"], /--reference needs a value/],
    [[...MATCH, "t.png", "--colour"], /no option --colour/],
    [[...MATCH, "t.png", "--json=1"], /--json takes no value/],
    [[...MATCH, "t.png", "--strength", "1.5"], /between 0 and 1/],
    [[...MATCH, "t.png", "--strength", "half"], /between 0 and 1/],
    [[...MATCH, "t.png", "--strength", "0.5", "--strength", "1"], /given twice/],
    [[...MATCH, "t.png", "--manner", "bold"], /no manner "bold"/],
    [[...MATCH, "t.png", "--lock", "exposure,hue"], /"hue" cannot be locked/],
    [[...MATCH, "t.png", "--cube", "a.cube", "--size", "34"], /33 or 65/],
    [["match", "--pairs", "p.jsonl", "--cube", "a.cube"], /cannot stand beside --pairs/],
    [["cuts"], /needs a video/],
    [["cuts", "a.mp4", "b.mp4"], /one video at a time/],
  ])("the words %j", (args, reason) => {
    const parsed = parseCommandLine(args);
    expect(parsed.ok ? "accepted" : parsed.problem).toMatch(reason);
  });

  it("files it cannot read or write: one line, exit code 2, nothing left behind", () =>
    inFolder(async (folder) => {
      const png = await readFile(join(folder, "target.png"));
      await writeFile(join(folder, "cut.png"), png.subarray(0, png.length / 2));
      await writeFile(join(folder, "empty.png"), "");
      await writeFile(join(folder, "notes.txt"), "not a picture\n");
      await sharp(png).toColourspace("cmyk").jpeg().toFile(join(folder, "print.jpg"));
      const before = await readdir(folder);
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [[...MATCH, "gone.png"], /gone\.png does not exist/],
        [[...MATCH, "cut.png"], /damaged or cut off/],
        [[...MATCH, "empty.png"], /is empty/],
        [[...MATCH, "notes.txt"], /neither a picture .* nor a video/],
        [[...MATCH, "print.jpg"], /CMYK.*Convert it to RGB/],
        [[...MATCH, "target.png@3"], /@seconds is for videos/],
        [[...MATCH, "target.png@-1"], /"@-1" is no moment/],
        [[...MATCH, "target.png", "--image-out", "nowhere/out.png"], /folder .*nowhere does not exist/],
        [[...MATCH, "target.png", "--image-out", "target.png"], /one of the inputs/],
        [[...MATCH, "target.png", "--image-out", "out.gif"], /should end in \.png/],
        [["match", "--pairs", "gone.jsonl"], /is not a file/],
      ];
      const runs = await Promise.all(cases.map(([args]) => runTrimbin(folder, args)));
      for (const [index, [args, reason]] of cases.entries()) {
        const { code, out, complaint } = runs[index]!;
        expect([args, code, out]).toEqual([args, 2, ""]);
        expect(complaint).toMatch(/^trimbin: [^\n]+\n$/);
        expect(complaint).toMatch(reason);
      }
      expect(await readdir(folder)).toEqual(before);
    }), 60_000);

  it("a video where ffmpeg is missing, and says how to get it", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "clip.mp4"), "\0\0\0\x18ftypmp42");
      const { code, complaint } = await runTrimbin(folder, [...MATCH, "clip.mp4@1"], "", { PATH: folder });
      expect(code).toBe(2);
      expect(complaint).toMatch(/^trimbin: ffprobe is needed .* Install ffmpeg[^\n]+\n$/);
    }), 60_000);
});

import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { asPng, inFolder, meanDifference, pixelsOf, targetFrame, targetTruth } from "./drawn-pictures";
import { runTrimbin } from "./run-trimbin";

const SAMPLE = resolve(__dirname, "../../workbench/sample/edit_graded.mp4");
const truth = { values: targetTruth().data, channels: 4 };

describe("trimbin match", () => {
  it("brings a picture to the reference's look, writes it with a table and a decision list, and says so in JSON", () =>
    inFolder(async (folder) => {
      const run = await runTrimbin(folder, ["match", "--reference", "reference.png", "--target", "target.png", "--json", "--image-out", "out.png", "--cube", "out.cube", "--cdl", "out.cdl", "--report", "out.json"]);
      expect({ code: run.code, complaint: run.complaint }).toEqual({ code: 0, complaint: "" });
      const answer = JSON.parse(run.out);
      expect(answer).toMatchObject({ decision: "match", confidenceWord: "good", reference: "reference.png", target: "target.png" });
      expect(answer.results).toHaveLength(1);
      expect(answer.results[0].parameters).toEqual(answer.parameters);
      expect(answer.parameters.exposure).toBeGreaterThan(0.2);
      expect(answer.predictedErrorAfter).toBeLessThan(answer.predictedErrorBefore / 2);
      const before = meanDifference(await pixelsOf(join(folder, "target.png")), truth);
      const after = meanDifference(await pixelsOf(join(folder, "out.png")), truth);
      expect(after).toBeLessThan(before / 3);
      expect(await readFile(join(folder, "out.cube"), "utf8")).toContain("LUT_3D_SIZE 33");
      expect(await readFile(join(folder, "out.cdl"), "utf8")).toContain("<Slope>");
      expect(JSON.parse(await readFile(join(folder, "out.json"), "utf8"))).toMatchObject({ counts: { match: 1 } });
      expect((await readdir(folder)).filter((file) => file.endsWith(".part"))).toEqual([]);
    }), 60_000);

  it("keeps 16 bit in TIFF and PNG, alpha as it was, and names each target's file in a folder", () =>
    inFolder(async (folder) => {
      const { widthPx, heightPx, data } = targetFrame();
      const deep = Uint16Array.from(data, (value, at) => (at % 4 === 3 ? 1000 + (at % 60000) : Math.min(65535, value * 257 + (at % 200))));
      const picture = sharp(deep, { raw: { width: widthPx, height: heightPx, channels: 4 } }).toColourspace("rgb16");
      await picture.clone().tiff({ compression: "none" }).toFile(join(folder, "deep.tif"));
      const run = await runTrimbin(folder, ["match", "--reference", "reference.png", "--target", "deep.tif", "target.png", "--image-out", "{name}-matched.tif"]);
      expect({ code: run.code, complaint: run.complaint }).toEqual({ code: 0, complaint: "" });
      const written = await pixelsOf(join(folder, "deep-matched.tif"));
      expect({ bits: written.bits, channels: written.channels, widthPx: written.widthPx }).toEqual({ bits: 16, channels: 4, widthPx });
      expect(meanDifference(written, truth, 257)).toBeLessThan(meanDifference({ values: data, channels: 4 }, truth) / 3);
      expect(new Set([...written.values].map((value) => value % 257)).size).toBe(257);
      expect(written.values.filter((_, at) => at % 4 === 3)).toEqual(deep.filter((_, at) => at % 4 === 3));
      expect((await pixelsOf(join(folder, "target-matched.tif"))).bits).toBe(8);
    }), 60_000);

  it("leaves every colour alone where the shots already match or nothing can be told, in any format", () =>
    inFolder(async (folder) => {
      await asPng(targetFrame()).jpeg().toFile(join(folder, "same.jpg"));
      await sharp({ create: { width: 64, height: 48, channels: 3, background: "#336699" } }).png().toFile(join(folder, "flat.png"));
      const lines = [
        { id: 1, reference: "target.png", target: "target.png", out: "same.png" },
        { id: 2, reference: "target.png", target: "same.jpg", out: "again.jpg" },
        { id: 3, reference: "target.png", target: "same.jpg", out: "again.tif" },
        { id: 4, reference: "flat.png", target: "target.png", out: "unknown.png" },
      ];
      const run = await runTrimbin(folder, ["match", "--pairs", "-"], lines.map((line) => JSON.stringify(line)).join("\n"));
      expect(run.out.trim().split("\n").map((line) => JSON.parse(line).decision)).toEqual(["already-matches", "already-matches", "already-matches", "cannot-tell"]);
      for (const { target, out } of lines) expect((await pixelsOf(join(folder, out))).values).toEqual((await pixelsOf(join(folder, target))).values);
      expect(run.code).toBe(0);
    }), 60_000);

  it("goes only as far as the strength says, and keeps locked sliders still", () =>
    inFolder(async (folder) => {
      const run = async (...options: string[]): Promise<{ exposure: number; temperature: number }> =>
        JSON.parse((await runTrimbin(folder, ["match", "--reference", "reference.png", "--target", "target.png", "--json", ...options])).out).parameters;
      const [full, half, locked] = await Promise.all([run(), run("--strength", "0.5"), run("--lock", "balance")]);
      expect(half.exposure).toBeCloseTo(full.exposure / 2, 1);
      expect(full.temperature).toBeGreaterThan(5);
      expect(locked.temperature).toBe(0);
    }), 60_000);

  it("reads a colour profile: a Display P3 picture is matched, and written, in sRGB", () =>
    inFolder(async (folder) => {
      await asPng(targetFrame()).withIccProfile("p3").png().toFile(join(folder, "p3.png"));
      const run = await runTrimbin(folder, ["match", "--reference", "reference.png", "--target", "p3.png", "--json", "--image-out", "out.png"]);
      expect(JSON.parse(run.out).decision).toBe("match");
      expect(meanDifference(await pixelsOf(join(folder, "out.png")), truth)).toBeLessThan(5);
    }), 60_000);

  it("takes frames of videos, and writes the one it matched", () =>
    inFolder(async (folder) => {
      const [person, sameScene] = [`${SAMPLE}@1`, `${SAMPLE}@3.5`];
      const run = await runTrimbin(folder, ["match", "--reference", person, "--target", sameScene, "--json", "--image-out", "."]);
      expect(JSON.parse(run.out).decision).toBe("match");
      expect((await pixelsOf(join(folder, "edit_graded@3.5.png"))).widthPx).toBe(640);
    }), 60_000);

  it("starts relative paths from where npm was called", () =>
    inFolder(async (folder) => {
      const run = await runTrimbin(tmpdir(), ["match", "--reference", "reference.png", "--target", "gone.png"], "", { npm_lifecycle_event: "trimbin", INIT_CWD: folder });
      expect(run.complaint).toMatch(/^trimbin: gone\.png does not exist/);
    }), 60_000);
});

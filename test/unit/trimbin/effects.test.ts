import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { inFolder, pixelsOf } from "./drawn-pictures";
import { runTrimbin } from "./run-trimbin";

/** A picture of one colour, `channels` bytes a pixel. */
function plain(width: number, height: number, ...color: readonly number[]): Sharp {
  const data = Buffer.from(Array.from({ length: width * height }, () => color).flat());
  return sharp(data, { raw: { width, height, channels: color.length as 3 | 4 } });
}

describe("trimbin effects list", () => {
  it("names every effect with its parameters in the host's units, and what only the host can draw", () =>
    inFolder(async (folder) => {
      const { code, out } = await runTrimbin(folder, ["effects", "list", "--json"]);
      expect(code).toBe(0);
      const { effects, hostOnly } = JSON.parse(out);
      expect(effects.find(({ matchName }: { matchName: string }) => matchName === "ADBE Tint")).toMatchObject({
        premiere: "AE.ADBE Tint",
        kernel: true,
        params: [{ id: "ADBE Tint-0001", kind: "color" }, { id: "ADBE Tint-0002" }, { id: "ADBE Tint-0003", default: 100, min: 0, max: 100, unit: "percent" }],
      });
      expect(hostOnly.find(({ matchName }: { matchName: string }) => matchName === "AE.ADBE Strobe")).toMatchObject({ kernel: false, label: "host only" });
    }), 60_000);
});

describe("trimbin effects render", () => {
  it("does every job it can, and says of each other one what is wrong with it", () =>
    inFolder(async (folder) => {
      await plain(8, 6, 255, 255, 255).png().toFile(join(folder, "white.png"));
      const halves = { "ADBE Tint-0002": [1, 0.5, 0, 1], "ADBE Tint-0003": 50 };
      const jobs = [
        { id: "tint", image: "white.png", effect: "ADBE Tint", params: halves, out: "tint.png" },
        { id: "premiere's name", image: "white.png", effect: "AE.ADBE Tint", params: halves, out: "same.png" },
        { id: "host only", image: "white.png", effect: "AE.ADBE Strobe", params: {}, out: "strobe.png" },
        { id: "mistyped", image: "white.png", effect: "ADBE Tnit", out: "x.png" },
        { id: "range", image: "white.png", effect: "ADBE Tint", params: { "ADBE Tint-0003": 140 }, out: "x.png" },
        { id: "stranger", image: "white.png", effect: "ADBE Tint", params: { "ADBE Tint-0099": 1 }, out: "x.png" },
        { id: "gone", image: "gone.png", effect: "ADBE Tint", out: "x.png" },
        { id: "list", image: "white.png", effect: "ADBE Tint", params: [], out: "x.png" },
        { id: "prototype", image: "white.png", effect: "ADBE Tint", params: JSON.parse('{"__proto__": 5}'), out: "x.png" },
        { id: "over", image: "white.png", effect: "ADBE Tint", out: "white.png" },
      ];
      await writeFile(join(folder, "jobs.jsonl"), `${jobs.map((job) => JSON.stringify(job)).join("\n")}\n{"id": "no out", "image": "white.png", "effect": "ADBE Tint"}\n`);
      const { code, out, complaint } = await runTrimbin(folder, ["effects", "render", "--jobs", "jobs.jsonl"]);
      expect({ code, complaint }).toEqual({ code: 2, complaint: 'trimbin: 9 of 11 jobs failed; their lines say why under "error".\n' });
      const answers = out.trim().split("\n").map((line) => JSON.parse(line));
      expect(answers.map(({ id, error }) => [id, error ?? "done"])).toEqual([
        ["tint", "done"],
        ["premiere's name", "done"],
        ["host only", expect.stringMatching(/AE\.ADBE Strobe.* is host only/)],
        ["mistyped", expect.stringMatching(/"ADBE Tnit".*did you mean "ADBE Tint"\?/)],
        ["range", expect.stringMatching(/ADBE Tint-0003.* must lie between 0 and 100, not 140/)],
        ["stranger", expect.stringMatching(/no parameter "ADBE Tint-0099"/)],
        ["gone", expect.stringMatching(/gone\.png does not exist/)],
        ["list", expect.stringMatching(/"params" is missing or of the wrong kind/)],
        ["prototype", expect.stringMatching(/"params" is missing or of the wrong kind/)],
        ["over", expect.stringMatching(/would be overwritten/)],
        ["no out", expect.stringMatching(/^Line 11: "out" is missing/)],
      ]);
      expect([...(await pixelsOf(join(folder, "tint.png"))).values.subarray(0, 3)]).toEqual([255, 191, 128]);
      expect((await pixelsOf(join(folder, "same.png"))).values).toEqual((await pixelsOf(join(folder, "tint.png"))).values);
      await expect(stat(join(folder, "x.png"))).rejects.toThrow("ENOENT");
    }), 60_000);

  it("keeps sixteen bits, grey pictures and transparency", () =>
    inFolder(async (folder) => {
      const deep = Uint16Array.from({ length: 300 }, (_, at) => 20_000 + at * 7);
      await sharp(deep, { raw: { width: 10, height: 10, channels: 3 } }).toColourspace("rgb16").png().toFile(join(folder, "deep.png"));
      await plain(9, 9, 90, 90, 90).toColourspace("b-w").png().toFile(join(folder, "grey.png"));
      await plain(9, 9, 200, 100, 50, 128).png().toFile(join(folder, "glass.png"));
      const jobs = ["deep", "grey", "glass"].map((name) => ({ id: name, image: `${name}.png`, effect: "ADBE Invert", params: {}, out: `${name}-out.png` }));
      const { code } = await runTrimbin(folder, ["effects", "render", "--jobs", "-"], jobs.map((job) => JSON.stringify(job)).join("\n"));
      expect(code).toBe(0);
      const turned = await pixelsOf(join(folder, "deep-out.png"));
      expect(turned.bits).toBe(16);
      expect([...turned.values]).toEqual([...deep].map((value) => 65535 - value));
      expect([...(await pixelsOf(join(folder, "grey-out.png"))).values.subarray(0, 3)]).toEqual([165, 165, 165]);
      expect([...(await pixelsOf(join(folder, "glass-out.png"))).values.subarray(0, 4)]).toEqual([55, 155, 205, 128]);
    }), 60_000);

  it("says when colours look multiplied by alpha, and reads them so when it is told", () =>
    inFolder(async (folder) => {
      await plain(12, 12, 100, 50, 25, 128).png().toFile(join(folder, "multiplied.png"));
      const call = ["effects", "render", "--image", "multiplied.png", "--effect", "ADBE Tint", "--params", '{"ADBE Tint-0003": 0}', "--out", "o.png", "--json"];
      const straight = await runTrimbin(folder, call);
      expect(JSON.parse(straight.out).warnings).toEqual([expect.stringContaining("premultiplied")]);
      const told = await runTrimbin(folder, [...call, "--alpha", "premultiplied"]);
      expect(JSON.parse(told.out).warnings).toEqual([]);
      expect([...(await pixelsOf(join(folder, "o.png"))).values.subarray(0, 4)]).toEqual([199, 100, 50, 128]);
    }), 60_000);
});

describe("trimbin previews", () => {
  it("draws the looks that fit the words, no two alike, and says in words what each does", () =>
    inFolder(async (folder) => {
      const { code, out } = await runTrimbin(folder, ["previews", "--image", "reference.png", "--out", "tiles", "--query", "warm, no grain", "--count", "6", "--size", "160x90", "--json"]);
      expect(code).toBe(0);
      const { looks } = JSON.parse(out);
      expect(looks).toHaveLength(6);
      for (const { file, words, difference } of looks) {
        expect(words).not.toBe("");
        expect(difference).toBeGreaterThan(0.5);
        expect((await sharp(join(folder, "tiles", file)).metadata()).width).toBeLessThanOrEqual(160);
      }
      expect(await readdir(join(folder, "tiles"))).toHaveLength(6);
    }), 60_000);

  it("reads look files, and names the line and the reason of a recipe that cannot be used", () =>
    inFolder(async (folder) => {
      const look = (id: string, amount: number) => ({ id, name: id, intent: "Made for this test.", family: "creative", tags: [], stack: [{ effect: "ADBE Tint", premiere: "AE.ADBE Tint", params: { "ADBE Tint-0003": amount } }] });
      await writeFile(join(folder, "mine.looks.json"), JSON.stringify({ format: "trimbin-looks/1", looks: [look("good", 60), look("bad", 140)] }, null, 2));
      const { code, out } = await runTrimbin(folder, ["previews", "--image", "reference.png", "--out", "tiles", "--looks", "mine.looks.json", "--json"]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ looks: [{ id: "good", premiere: "applicable" }], flaws: [{ line: expect.any(Number), reason: expect.stringContaining("140") }] });
    }), 60_000);

  it("says when colours look multiplied by alpha, reads them so when it is told, and writes larger views than it measures", () =>
    inFolder(async (folder) => {
      await plain(480, 270, 100, 50, 25, 128).png().toFile(join(folder, "multiplied.png"));
      const call = ["previews", "--image", "multiplied.png", "--out", "tiles", "--looks", "clean-pop", "--strength", "0", "--size", "400x400", "--json"];
      const straight = await runTrimbin(folder, call);
      expect(JSON.parse(straight.out).warnings).toEqual([expect.stringContaining("premultiplied")]);
      const told = await runTrimbin(folder, [...call, "--alpha", "premultiplied"]);
      expect(JSON.parse(told.out).warnings).toEqual([]);
      const { widthPx, values } = await pixelsOf(join(folder, "tiles", "clean-pop.png"));
      expect(widthPx).toBe(400);
      // sharp shrinks through premultiplied bytes, which costs a code value or two.
      for (const [channel, code] of [199, 100, 50, 128].entries()) expect(Math.abs(values[channel]! - code)).toBeLessThanOrEqual(3);
    }), 60_000);

  it("refuses in one line what it cannot do", () =>
    inFolder(async (folder) => {
      const calls = [["--image", "reference.png"], ["--image", "reference.png", "--out", "t", "--size", "0x9"], ["--image", "reference.png", "--out", "t", "--looks", "teal-and-ornge"], ["--image", "reference.png", "--out", "reference.png"], ["--image", "reference.png", "--out", "reference.png/under"]];
      const runs = await Promise.all(calls.map((call) => runTrimbin(folder, ["previews", ...call])));
      expect(runs.map(({ code, complaint }) => [code, complaint])).toEqual([/needs --out/, /--size is WIDTHxHEIGHT/, /did you mean "teal-and-orange"\?/, /is no folder/, /is no folder/].map((what) => [2, expect.stringMatching(what)]));
    }), 60_000);
});

import { stat, writeFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { inFolder } from "./drawn-pictures";
import { runTrimbin } from "./run-trimbin";

describe("trimbin match --pairs", () => {
  it("goes on after a bad line, prints one JSON line for each, and ends with 2", () =>
    inFolder(async (folder) => {
      const good = { reference: "reference.png", target: "target.png" };
      const lines = [
        JSON.stringify({ id: "first", ...good, out: "first.png" }),
        "not json",
        JSON.stringify({ id: "gone", ...good, target: "gone.png", out: "gone-out.png" }),
        JSON.stringify({ id: "over", ...good, out: "target.png" }),
        JSON.stringify({ id: 7, ...good }),
        "",
        JSON.stringify({ id: "last", ...good, via: ["target.png"], out: "last.png" }),
      ];
      await writeFile(join(folder, "pairs.jsonl"), `${lines.join("\n")}\n`);
      const { code, out, complaint } = await runTrimbin(folder, ["match", "--pairs", "pairs.jsonl"]);
      expect(code).toBe(2);
      expect(complaint).toBe('trimbin: 4 of 6 pairs failed; their lines say why under "error".\n');
      const answers = out.trim().split("\n").map((line) => JSON.parse(line));
      expect(answers.map(({ id, decision, error }) => [id, decision ?? error.slice(0, 20)])).toEqual([
        ["first", "match"],
        [null, "Line 2 is not JSON. "],
        ["gone", "gone.png does not ex"],
        ["over", expect.stringContaining("out: ")],
        [7, 'Line 5: "out" is mis'],
        ["last", "match"],
      ]);
      expect((await stat(join(folder, "last.png"))).size).toBeGreaterThan(1000);
      await expect(stat(join(folder, "gone-out.png"))).rejects.toThrow("ENOENT");
    }), 60_000);

  it("finds pictures beside the list when they are not where it is called from", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "elsewhere"));
      await writeFile(join(folder, "pairs.jsonl"), JSON.stringify({ id: 1, reference: "reference.png", target: "target.png", out: "out.png" }));
      const { code } = await runTrimbin(join(folder, "elsewhere"), ["match", "--pairs", "../pairs.jsonl"]);
      expect(code).toBe(0);
      expect((await stat(join(folder, "elsewhere", "out.png"))).isFile()).toBe(true);
    }), 60_000);
});

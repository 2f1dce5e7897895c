import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { inFolder } from "./drawn-pictures";
import { runTrimbin } from "./run-trimbin";

const SAMPLE = resolve(__dirname, "../../workbench/sample/edit_graded.mp4");

describe("trimbin cuts", () => {
  it("lists the first shots of the sample edit with their scenes and jumps, to the frame", () =>
    inFolder(async (folder) => {
      execFileSync("ffmpeg", ["-v", "error", "-i", SAMPLE, "-t", "5", "-vf", "scale=320:-2", "-crf", "12", "-preset", "ultrafast", join(folder, "edit.mp4")]);
      const { code, out, complaint } = await runTrimbin(folder, ["cuts", "edit.mp4", "--json"]);
      expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
      const { shots, frameRate, frames } = JSON.parse(out);
      expect({ frameRate, frames }).toEqual({ frameRate: 24, frames: 120 });
      expect(shots.map(({ start, end, scene }: { start: number; end: number; scene: number }) => [start, end, scene])).toEqual([
        [0, 45, 1],
        [45, 76, 2],
        [76, 104, 1],
        [104, 120, 3],
      ]);
      expect(shots[0]).toMatchObject({ jump: null, timecode: "00:00:00:00" });
      expect(shots[1]).toMatchObject({ startSeconds: 1.875, timecode: "00:00:01:21" });
      expect(shots[2].jump.difference).toBeGreaterThan(5);
    }), 60_000);

  it("refuses a picture and a moment in one line", () =>
    inFolder(async (folder) => {
      const runs = await Promise.all([runTrimbin(folder, ["cuts", "target.png"]), runTrimbin(folder, ["cuts", `${SAMPLE}@2`])]);
      expect(runs.map(({ code }) => code)).toEqual([2, 2]);
      expect(runs[0]?.complaint).toMatch(/^trimbin: [^\n]*has no cuts[^\n]*\n$/);
      expect(runs[1]?.complaint).toMatch(/^trimbin: [^\n]*leave the @[^\n]*\n$/);
    }), 60_000);
});

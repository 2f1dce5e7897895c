import { execFileSync } from "node:child_process";
import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { channelMixer } from "../../../../shared/effects/effects/color/channel-mixer";
import { drawnColor, drawnImage, expectNear } from "./drawn-colors";

// It rounds each of the three products before it adds them up.
const STEPS = 1.6;
const CORNERS = [0, 60, 128, 200, 255];
const COLORS = CORNERS.flatMap((red) => CORNERS.flatMap((green) => CORNERS.map((blue) => [red, green, blue, 255])));

describe("Channel Mixer", () => {
  it("mixes as ffmpeg's colorchannelmixer does, which shares the matrix and nothing else", () => {
    const shares = [120, -30, 45, -55, 80, 66, 200, -200, 90];
    const [rr, rg, rb, gr, gg, gb, br, bg, bb] = shares.map((each) => each / 100);
    const filter = `colorchannelmixer=rr=${rr}:rg=${rg}:rb=${rb}:gr=${gr}:gg=${gg}:gb=${gb}:br=${br}:bg=${bg}:bb=${bb}`;
    const size = `${COLORS.length}x1`;
    const theirs = execFileSync("ffmpeg", ["-v", "error", "-f", "rawvideo", "-pix_fmt", "rgba", "-s", size, "-i", "-", "-vf", filter, "-f", "rawvideo", "-pix_fmt", "rgba", "-"], {
      input: Uint8Array.from(COLORS.flat()),
    });
    const params = Object.fromEntries(shares.map((each, place) => [mixerId(place + Math.floor(place / 3) + 1), each]));
    expectNear(drawnImage(channelMixer, params, rgbaImage(COLORS.length, 1, new Uint8ClampedArray(COLORS.flat()))), [...theirs], STEPS);
  });

  it("adds the constant, a share of full", () => {
    expectNear(drawnColor(channelMixer, { [mixerId(4)]: 20, [mixerId(12)]: -50 }, [100, 100, 100]), [151, 100, 0], 0.01);
  });

  it("makes greys of the red row when it is monochrome", () => {
    expectNear(drawnColor(channelMixer, { [mixerId(1)]: 40, [mixerId(2)]: 40, [mixerId(3)]: 20, [mixerId(13)]: 1 }, [200, 100, 50]), [130, 130, 130], 0.01);
  });
});

function mixerId(place: number): string {
  return `ADBE CHANNEL MIXER-${String(place).padStart(4, "0")}`;
}

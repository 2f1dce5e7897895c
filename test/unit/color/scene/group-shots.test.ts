import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { cropToFit, WHOLE, type Part } from "../../../../scripts/bench/match/crop-to-fit";
import { readPictures, type Picture } from "../../../../scripts/bench/match/read-pictures";
import { describeShot } from "../../../../shared/color/correspond/shot-features";
import { groupShots, type GroupableShot } from "../../../../shared/color/scene/group-shots";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { flatFrame } from "../painted-scene";
import { runToEnd } from "./run-generator";

const LOOK = moved({ exposure: -0.6, temperature: 30, saturation: 80 });
const LEFT: Part = { left: 0, top: 0.1, width: 0.6, height: 0.8 };
const RIGHT: Part = { left: 0.35, top: 0.05, width: 0.6, height: 0.8 };

let pictures: readonly Picture[];

beforeAll(async () => {
  pictures = await readPictures("test/fixtures/stills");
});

/** A frame of one of the stills. */
function frame(still: string, part: Part = WHOLE): RgbaImage {
  return cropToFit(pictures.find(({ name }) => name === still)!.image, part, 200);
}

function shot(key: string, image: RgbaImage, durationSeconds = 2): GroupableShot {
  return { key, features: describeShot({ frames: [image] }), durationSeconds };
}

describe("sorting an edit's shots into scenes", () => {
  it("tells two scenes that are cut back and forth apart, whatever their grades", () => {
    const edit = [
      shot("street 1", frame("kodim08", LEFT)),
      shot("race 1", frame("kodim05", LEFT)),
      shot("street 2", renderBasicCorrection(frame("kodim08", RIGHT), LOOK)),
      shot("race 2", renderBasicCorrection(frame("kodim05", RIGHT), LOOK)),
      shot("window", frame("kodim07")),
    ];
    const { groups } = runToEnd(groupShots(edit)).answer;
    expect(groups.map(({ keys }) => keys)).toEqual([["street 1", "street 2"], ["race 1", "race 2"], ["window"]]);
  });

  it("joins shots that only a later wide shot shows to be of one scene", () => {
    const edit = [shot("left", frame("kodim05", { ...WHOLE, width: 0.48 })), shot("right", frame("kodim05", { ...WHOLE, left: 0.52, width: 0.48 })), shot("wide", frame("kodim05"))];
    const { groups, links } = runToEnd(groupShots(edit)).answer;
    expect(groups).toEqual([{ keys: ["left", "right", "wide"], hero: "wide" }]);
    expect(links.map(({ earlier, later }) => `${earlier}-${later}`).sort()).toEqual(["left-wide", "right-wide"]);
  });

  it("suggests the longer of two shots that are linked alike as hero", () => {
    const edit = [shot("short", frame("kodim08", LEFT), 1), shot("long", frame("kodim08", RIGHT), 6)];
    expect(runToEnd(groupShots(edit)).answer.groups[0]!.hero).toBe("long");
  });

  it("makes a scene of its own of what shows nothing", () => {
    const edit = [shot("street", frame("kodim08")), shot("black", flatFrame(0, 0, 0)), shot("dot", flatFrame(80, 80, 80, 1, 1)), shot("white", flatFrame(255, 255, 255))];
    expect(runToEnd(groupShots(edit)).answer.groups.map(({ keys }) => keys.length)).toEqual([1, 1, 1, 1]);
    expect(runToEnd(groupShots([])).answer).toEqual({ groups: [], links: [] });
  });

  it("compares each shot with a few others only, however long the edit", () => {
    const [race, window] = [frame("kodim05"), frame("kodim07")].map((image) => describeShot({ frames: [cropToFit(image, WHOLE, 64)] }));
    const edit = Array.from({ length: 16 }, (_, index) => ({ key: `${index}`, features: index % 2 === 0 ? race! : window!, durationSeconds: 1 }));
    expect(runToEnd(groupShots(edit)).steps).toBeLessThanOrEqual(4 * 16);
  });
});

import { join } from "node:path";
import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { FoundSkin } from "../../../shared/inference/skin-segmenter";
import { ModelProcess } from "./model-process";

// A model takes its time where other tests keep the processor busy.
jest.setTimeout(120_000);

const models = new ModelProcess();
afterAll(() => models.stop());

async function photograph(name: string): Promise<RgbaImage> {
  const { data, info } = await sharp(join("test/fixtures/people", name)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return rgbaImage(info.width, info.height, new Uint8ClampedArray(data));
}

const flat = (sidePx: number, level: number): RgbaImage => rgbaImage(sidePx, sidePx, new Uint8ClampedArray(sidePx * sidePx * 4).fill(level));

/** The same picture with every colour value (0..1) changed by a rule. */
function graded({ widthPx, heightPx, data }: RgbaImage, rule: (value: number, channel: number) => number): RgbaImage {
  return rgbaImage(widthPx, heightPx, data.map((byte, place) => (place % 4 === 3 ? byte : 255 * rule(byte / 255, place % 4))));
}

async function find(...frames: readonly RgbaImage[]): Promise<readonly FoundSkin[]> {
  const found = await models.ask({ kind: "find-skin", frames });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

async function findOne(frame: RgbaImage): Promise<FoundSkin> {
  const [skin] = await find(frame);
  if (skin === undefined) throw new Error("No answer for the frame.");
  return skin;
}

/** Mean of a map inside a rectangle given in shares of the picture. */
function meanWithin({ widthPx, heightPx, values }: FoundSkin, left: number, top: number, right: number, bottom: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.round(top * heightPx); y < bottom * heightPx; y++) for (let x = Math.round(left * widthPx); x < right * widthPx; x++) {
    sum += values[y * widthPx + x] ?? NaN;
    count++;
  }
  return sum / count;
}

/** Shared area of two maps over their joint area, 0..1. */
function overlap(a: FoundSkin, b: FoundSkin): number {
  const both = a.values.filter((value, place) => value > 0 && (b.values[place] ?? 0) > 0).length;
  const either = a.values.filter((value, place) => value > 0 || (b.values[place] ?? 0) > 0).length;
  return both / either;
}

describe("finding skin", () => {
  it("finds the face of a portrait and not the hat, the shawl or the wall", async () => {
    const skin = await findOne(await photograph("portrait.jpg"));
    expect(skin.hasSkin).toBe(true);
    expect(meanWithin(skin, 0.4, 0.45, 0.7, 0.7)).toBeGreaterThan(0.8);
    expect(meanWithin(skin, 0.3, 0.1, 0.7, 0.2)).toBeLessThan(0.1);
    expect(meanWithin(skin, 0.35, 0.9, 0.5, 1)).toBeLessThan(0.1);
    expect(meanWithin(skin, 0, 0, 0.15, 0.2)).toBe(0);
  });

  it("finds none where there are no people", async () => {
    const skin = await findOne(await photograph("harbour.jpg"));
    expect(skin.hasSkin).toBe(false);
    expect(skin.values.every((value) => value === 0)).toBe(true);
  });

  it("finds the same face in a shot that is dark, flat or of the wrong colour, as shots are before they match", async () => {
    const portrait = await photograph("portrait.jpg");
    const [plain, ...others] = await find(
      portrait,
      graded(portrait, (value) => value * 0.4),
      graded(portrait, (value) => 0.25 + 0.45 * Math.sqrt(value)),
      graded(portrait, (value, channel) => value * ([0.75, 1, 1.25][channel] ?? 1)),
    );
    for (const other of others) expect(plain === undefined ? 0 : overlap(plain, other)).toBeGreaterThan(0.75);
  });

  it("finds none in black, white, grey, one-pixel and see-through frames, and never answers with NaN", async () => {
    for (const skin of await find(flat(64, 0), flat(64, 255), flat(3, 128), flat(1, 200))) {
      expect(skin.hasSkin).toBe(false);
      expect(skin.values.every((value) => value === 0)).toBe(true);
    }
  });

  it("says that the model is damaged and what to do", async () => {
    const answer = await models.ask({ kind: "find-skin", frames: [flat(8, 0)], damage: { model: new Uint8Array(1000).fill(7) } });
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unavailable", because: "model-invalid", message: expect.stringContaining("Install the plugin again.") } });
  });

  it("says that the model is missing", async () => {
    const answer = await models.ask({ kind: "find-skin", frames: [flat(8, 0)], damage: { model: new Uint8Array() } });
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unavailable", because: "model-missing" } });
  });

  it("says that the program does not start here when its WebAssembly is refused", async () => {
    const other = new ModelProcess();
    const answer = await other.ask({ kind: "find-skin", frames: [flat(8, 0)], damage: { wasm: new Uint8Array(64).fill(1) } });
    other.stop();
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unavailable", because: "runtime-refused" } });
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { matchShot } from "../../../shared/color/match-shot";
import { applyCube } from "../../../shared/color/output/apply-cube";
import { bakeCube } from "../../../shared/color/output/cube";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { cropToFit } from "./crop-to-fit";
import { changeColors } from "./color-change";
import { misgrade } from "./distortions";
import { percentile } from "./percentile";
import { proposeScene } from "./propose-scene";
import { readPictures, type Picture } from "./read-pictures";
import { seededRandom } from "./seeded-random";

const PAIR_PX = 480;
const SCENE_SHOTS = 40;
const FRAMES_A_SHOT = 3;
const CORRECTION = { ...NEUTRAL_CORRECTION, exposure: 0.4, temperature: 12, contrast: 15, highlights: -20, saturation: 110 };

/** Milliseconds of matching one frame to one frame, 480 px on the long side: the median over pictures, the first two warming up. */
export function pairMs(pictures: readonly Picture[]): number {
  const random = seededRandom("pair speed");
  const times = pictures.map(({ image }) => {
    const hero = cropToFit(image, { left: 0, top: 0, width: 0.9, height: 0.9 }, PAIR_PX);
    const target = changeColors(cropToFit(image, { left: 0.15, top: 0.12, width: 0.85, height: 0.85 }, PAIR_PX), misgrade("camera", random));
    return timed(() => matchShot({ hero: { frames: [hero] }, target: { frames: [target] }, current: NEUTRAL_CORRECTION }));
  });
  return percentile(times.slice(2), 0.5);
}

/** Milliseconds of baking a correction into a 33-point cube, the median after warming up. */
export function bakeMs(): number {
  return percentile(repeated(12, () => bakeCube(BUILT_IN_RESPONSE.transformFor(CORRECTION), 33)).slice(3), 0.5);
}

/** Milliseconds of putting a 1920x1080 frame through a 33-point cube (by WebAssembly, which Node has), the median after warming up. */
export function applyMs(picture: Picture): number {
  const cube = bakeCube(BUILT_IN_RESPONSE.transformFor(CORRECTION), 33);
  const frame = stretchedTo1080(picture.image);
  return percentile(repeated(9, () => applyCube(frame, cube)).slice(3), 0.5);
}

/** What a scene came to in a process of its own. */
export type SceneSpeed = { readonly shots: number; readonly seconds: number; readonly processorSeconds: number; readonly peakMb: number };

/** Matches a scene of 40 shots, three 480 px frames each, read as JPEG from disk, in a process of its own: all of it, from the first file to the last proposal. */
export async function sceneSpeed(picture: Picture): Promise<SceneSpeed> {
  const folder = mkdtempSync(join(tmpdir(), "trimbin-scene-"));
  try {
    await writeScene(folder, picture.image);
    const run = spawnSync(process.execPath, ["--import", "tsx", process.argv[1]!, "--scene-folder", folder], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`The scene of ${SCENE_SHOTS} shots could not be matched: ${run.stderr}`);
    return JSON.parse(run.stdout) as SceneSpeed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The other process: reads the frames of the folder (shot-frame.jpg), matches all shots to the first and prints a SceneSpeed. */
export async function matchSceneFolder(folder: string): Promise<void> {
  const started = performance.now();
  const processorBefore = process.cpuUsage();
  const shots = new Map<string, RgbaImage[]>();
  for (const { name, image } of await readPictures(folder)) {
    const key = name.split("-")[0]!;
    shots.set(key, [...(shots.get(key) ?? []), image]);
  }
  const [[heroKey, hero], ...targets] = [...shots] as [[string, RgbaImage[]], ...[string, RgbaImage[]][]];
  const proposals = proposeScene(hero, new Map(targets));
  if (proposals.has(heroKey)) throw new Error("The hero was matched to itself.");
  const { user, system } = process.cpuUsage(processorBefore);
  const speed: SceneSpeed = { shots: proposals.size + 1, seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(speed));
}

async function writeScene(folder: string, still: RgbaImage): Promise<void> {
  for (let shot = 0; shot < SCENE_SHOTS; shot++) {
    const random = seededRandom(`scene shot ${shot}`);
    const width = random.uniform(0.5, 0.85);
    const [left, top] = [random.uniform(0, 0.97 - width), random.uniform(0, 0.97 - width)];
    const change = misgrade(shot % 2 === 0 ? "camera" : "grade", random);
    for (let frame = 0; frame < FRAMES_A_SHOT; frame++) {
      const view = cropToFit(still, { left: left + frame * 0.015, top: top + frame * 0.01, width, height: width }, PAIR_PX);
      const { widthPx, heightPx, data } = shot === 0 ? view : changeColors(view, change);
      const name = `${String(shot).padStart(2, "0")}-${frame}.jpg`;
      await sharp(data, { raw: { width: widthPx, height: heightPx, channels: 4 } }).jpeg({ quality: 92 }).toFile(join(folder, name));
    }
  }
  if (readdirSync(folder).length !== SCENE_SHOTS * FRAMES_A_SHOT) throw new Error("Not all frames of the scene were written.");
}

function stretchedTo1080(image: RgbaImage): RgbaImage {
  const data = new Uint8ClampedArray(1920 * 1080 * 4);
  for (let pixel = 0; pixel < 1920 * 1080; pixel++) {
    const column = Math.floor(((pixel % 1920) * image.widthPx) / 1920);
    const row = Math.floor((Math.floor(pixel / 1920) * image.heightPx) / 1080);
    const at = (row * image.widthPx + column) * 4;
    data.set(image.data.subarray(at, at + 4), pixel * 4);
  }
  return rgbaImage(1920, 1080, data);
}

function repeated(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => timed(work));
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

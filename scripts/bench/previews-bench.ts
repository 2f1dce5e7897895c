import { parseArgs } from "node:util";
import sharp from "sharp";
import { scalePicture } from "../../plugins/effect-previews/engine/scale-picture";
import { rgbaImage, type RgbaImage } from "../../shared/basics/rgba-image";
import { BUILT_IN_LOOKS } from "../../shared/effects/looks/built-in-looks";
import { stackAt } from "../../shared/effects/looks/look-strength";
import { readPictures, type Picture } from "./match/read-pictures";
import { barRow, plainRow, type BarRow } from "./previews/bar-row";
import { cardTable } from "./previews/card-table";
import { chooseMs } from "./previews/choosing";
import { effectTimes } from "./previews/effect-times";
import { ORACLE_CASES, oracleTable } from "./previews/oracle-table";
import type { TilesAsk } from "./previews/our-tiles";
import { race } from "./previews/race";
import type { Racer } from "./previews/racer";
import { SHARED_LOOKS, TILE } from "./previews/shared-looks";
import { sharedLookDifferences } from "./previews/shared-agreement";
import { skottieStack } from "./previews/skottie-stack";

/** The project's own copies. */
const STILLS = "test/fixtures/stills";
const FRAME = { widthPx: 1920, heightPx: 1080 };
const SHOWN = 24;

/**
 * Run: npm run bench -- previews [--stills FOLDER] [--times N] [--quick]. Speed and memory of 24 looks beside canvaskit and pixi-filters, agreement with Skottie and of WebGL2 with plain
 * TypeScript over N random sets of parameters an effect and picture. --quick takes three pictures.
 */
async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, stills: text, times: text }, strict: false });
  const times = typeof values.times === "string" ? Number(values.times) : 3;
  const all = await readPictures(typeof values.stills === "string" ? values.stills : STILLS);
  const pictures = values.quick === true ? all.slice(0, 3) : all;
  if (pictures.length === 0) throw new Error("The folder of --stills holds no pictures.");
  console.log("No host was seen: Skottie is the oracle, a second program and not After Effects. The card is whatever Chromium has here, a software one without a graphics card.\n");

  const racers = await raceOn(await frameOf(pictures[0]!));
  console.log(`24 looks as tiles of ${TILE.widthPx} x ${TILE.heightPx}. Ours scale the ${FRAME.widthPx} x ${FRAME.heightPx} frame first; the others are handed the tile. Each in a process of its own, the median of three; memory of browsers is what they hold above an empty page.`);
  console.table(racers.map(racerRow));
  console.log("Each effect in plain TypeScript, over all built-in looks that use it, ms of processor time a tile.");
  console.table(effectTimes(BUILT_IN_LOOKS, await resized(pictures[0]!.image, TILE.widthPx, TILE.heightPx), FRAME));
  const oracle = await oracleTable(pictures, times);
  console.table(oracle);
  const card = await cardTable(await Promise.all(pictures.slice(0, 3).map(tilePicture)), times);
  console.table(card);
  const choosing = chooseMs(scalePicture(pictures[0]!.image, 64, 36));
  console.table([
    ...speedRows(racers),
    barRow("the shared looks beside Skottie: most mean CIEDE2000 of a look", Math.max(...(await sharedLookDifferences(await resized(pictures[0]!.image, TILE.widthPx, TILE.heightPx)))), 1),
    barRow("Skottie: most mean CIEDE2000 of an effect", Math.max(...oracle.map(({ mean }) => mean)), 1),
    barRow("Skottie: most 95th percentile of an effect", Math.max(...oracle.map(({ p95 }) => p95)), 3),
    barRow("WebGL2 beside plain TypeScript: most mean CIEDE2000 of an effect", Math.max(...card.map(({ mean }) => mean)), 0.5),
    barRow(`choosing ${choosing.chosen} of 300, cold, ms`, choosing.cold, 50),
    plainRow("the same, warm, ms", choosing.warm),
  ]);
}

function raceOn(frame: RgbaImage): Promise<Racer[]> {
  return race({
    frame,
    shared: { stacks: SHARED_LOOKS.map(({ stack }) => stack), layer: TILE },
    builtIn: builtInLooks(),
    skottieFiles: SHARED_LOOKS.map(({ stack }) => skottieStack(stack, TILE, ORACLE_CASES)),
    pixiLooks: SHARED_LOOKS.map(({ name }) => name),
  });
}

/** 24 of the built-in looks, evenly spread over the shelves. */
function builtInLooks(): TilesAsk | null {
  if (BUILT_IN_LOOKS.length < SHOWN) return null;
  const stacks = Array.from({ length: SHOWN }, (_, index) => stackAt(BUILT_IN_LOOKS[Math.floor((index * BUILT_IN_LOOKS.length) / SHOWN)]!, 1));
  return { stacks, layer: FRAME };
}

function racerRow({ name, cold, warm, peakMb }: Racer): Record<string, string | number> {
  return {
    "what draws": name,
    "first ms": Math.round(cold.firstMs),
    "all ms": Math.round(cold.allMs),
    "longest ms": Math.round(cold.longestMs),
    "of which": cold.longest,
    "warm: first": Math.round(warm.firstMs),
    "warm: all": Math.round(warm.allMs),
    "warm: longest": Math.round(warm.longestMs),
    "peak MB": Math.round(peakMb),
  };
}

/** The bar holds for the first round in a fresh process; peers are compared cold with cold and warm with warm, each peer at its best. */
function speedRows(racers: readonly Racer[]): BarRow[] {
  const ours = racers.filter(({ name }) => name.startsWith("ours") && !name.includes("WebGL2"));
  const best = (beginning: string, when: "cold" | "warm"): number => Math.min(...racers.filter(({ name }) => name.startsWith(beginning)).map((racer) => racer[when].allMs));
  const against = (peer: string, when: "cold" | "warm"): BarRow => barRow(`shared looks, ${when}: ours in a worker as a share of ${peer} at its best`, best("ours: Chromium worker", when) / best(peer, when), 1);
  return [
    ...ours.flatMap(({ name, cold, peakMb }) => [
      barRow(`${name}: first tile, cold, ms`, cold.firstMs, 150),
      barRow(`${name}: all 24, cold, ms`, cold.allMs, 600),
      barRow(`${name}: longest slice, cold, ms`, cold.longestMs, 50),
      barRow(`${name}: memory, MB`, peakMb, 250),
    ]),
    against("canvaskit", "cold"),
    against("canvaskit", "warm"),
    against("pixi", "cold"),
    against("pixi", "warm"),
  ];
}

async function frameOf({ image }: Picture): Promise<RgbaImage> {
  return resized(image, FRAME.widthPx, FRAME.heightPx);
}

async function tilePicture({ name, image }: Picture): Promise<Picture> {
  return { name, image: await resized(image, TILE.widthPx, TILE.heightPx) };
}

async function resized({ widthPx, heightPx, data }: RgbaImage, width: number, height: number): Promise<RgbaImage> {
  const bytes = await sharp(data, { raw: { width: widthPx, height: heightPx, channels: 4 } }).resize(width, height, { fit: "cover" }).raw().toBuffer();
  return rgbaImage(width, height, new Uint8ClampedArray(bytes));
}

await main();

import { readFileSync } from "node:fs";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { CpuLookRenderer } from "../../../shared/effects/gpu/cpu-look-renderer";
import { timeRounds, type DrawTimes } from "./draw-times";
import { ourTiles } from "./our-tiles";
import type { OurAsk } from "./our-worker";

/** What the process prints, as JSON. */
export type ProcessAnswer = { readonly times: readonly DrawTimes[]; readonly peakMb: number };

// A process of its own, so that its first round is cold and its memory is its own: node --import tsx our-process.ts ASK.json
const ask = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as OurAsk;
const frame = rgbaImage(ask.widthPx, ask.heightPx, new Uint8ClampedArray(readFileSync(ask.frame)));
const renderer = new CpuLookRenderer();
const times = timeRounds(ask.rounds, () => ourTiles(renderer, frame, ask));
const answer: ProcessAnswer = { times, peakMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(answer));

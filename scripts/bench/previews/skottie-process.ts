import { readFileSync } from "node:fs";
import { timeRounds, type DrawTimes } from "./draw-times";
import { quietCanvasKit } from "./quiet-canvaskit";
import type { SkottieAsk } from "./skottie-page";
import { skottieTiles } from "./skottie-tiles";

/** What the process prints, as JSON. */
export type SkottieAnswer = { readonly times: readonly DrawTimes[]; readonly peakMb: number };

// A process of its own, so that its first round is cold and its memory is its own: node --import tsx skottie-process.ts ASK.json
const ask = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as SkottieAsk;
const kit = await quietCanvasKit();
const png = Uint8Array.from(readFileSync(ask.picture)).buffer;
const times = timeRounds(ask.rounds, () => skottieTiles(kit, ask.files, png));
const answer: SkottieAnswer = { times, peakMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(answer));

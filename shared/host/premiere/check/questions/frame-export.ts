import type { FrameFormat } from "../../../host-profile";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { exportFrame, type FrameOutcome } from "./frame-files";

const FORMATS: readonly FrameFormat[] = ["png", "bmp", "jpg"];

/** Never waited for a shorter time than this, however prompt a small picture came. */
const LEAST_TIMEOUT_MS = 3000;
const POLL_MS = 60;

/** A large frame comes later than a small one. */
const ROOM = 10;

type Tried = FrameOutcome & { readonly format: FrameFormat; readonly said?: string };

/** What becomes of the frames that the host is asked for, format by format. */
export const frameExport: Question<CheckGround> = {
  id: "frame-export",
  asks: "What becomes of the frames that the host is asked for?",
  does: "Exports the scratch picture as PNG, BMP and JPEG into the plugin's temporary folder, and deletes the files.",
  limitMs: 90_000,
  async ask(ground, asking) {
    const tried: Tried[] = [];
    for (const format of FORMATS) tried.push({ ...(await exportFrame(ground, format, asking).catch(refusal)), format });
    const words = tried.map(wordOf);
    const [first = ""] = words;
    const value = words.every((word) => word === first) ? first : tried.map((one) => `${one.format}: ${wordOf(one)}`).join(", ");
    const seen = tried.map(({ format, tookMs, lateMs, said }) => said ?? `${format} after ${Math.round(tookMs)} ms, ${Math.round(lateMs)} ms after the promise`).join("; ");
    const good = tried.filter(({ word }) => word === "prompt" || word === "late").sort((a, b) => Math.round(a.tookMs / 100) - Math.round(b.tookMs / 100));
    if (good.length === 0) return { value, seen };
    const fileTimeoutMs = Math.max(LEAST_TIMEOUT_MS, ROOM * Math.ceil(Math.max(...good.map(({ lateMs }) => lateMs))));
    return { value, seen, figures: { frames: { formats: good.map(({ format }) => format), fileTimeoutMs, pollMs: POLL_MS } } };
  },
};

function wordOf({ word, doubledExtension }: Tried): string {
  if (!doubledExtension) return word;
  return word === "prompt" ? "doubled-extension" : `doubled-extension, ${word}`;
}

/** A build that lacks a format may throw; the others are asked all the same. */
function refusal(error: unknown): FrameOutcome & { readonly said: string } {
  return { word: "refused", doubledExtension: false, tookMs: 0, lateMs: 0, bytes: null, said: error instanceof Error ? error.message : String(error) };
}

import { inspectFrameFile } from "../../../frames/frame-file";
import { inFolder, type PluginPath } from "../../../plugin-files";
import type { Asking } from "../../../check/question";
import { askForFrame, settle } from "../../frame-call";
import type { CheckGround } from "../check-ground";

const FOLDER: PluginPath = "plugin-temp:/";
const PREFIX = "trimbin-frame-check";

/** A host that says nothing for so long shows a dialog, or has lost the call. */
const SETTLE_MS = 5000;

/** In ExtendScript files came long after the call had returned. */
const FILE_MS = 5000;
const POLL_MS = 40;

/** What a file may take after the host's word before it is called late. */
const LATE_MS = 60;

/** What became of a frame that the host was asked for. */
export type FrameOutcome = {
  readonly word: "prompt" | "late" | "two-halves" | "missing" | "truncated" | "modal-block" | "refused";
  readonly size: { readonly widthPx: number; readonly heightPx: number } | null;
  readonly then: boolean;
  readonly wait: boolean;
  /** From the call to the host's word, and to the file. */
  readonly settledMs: number | null;
  readonly fileMs: number;
  readonly seen: string;
};

/** Saves the first frame of the scratch composition and watches the file come; the file is removed. Never calls `wait()`: whether that holds up the host is unspecified. */
export async function saveFrame(ground: CheckGround, { clock, signal }: Asking): Promise<FrameOutcome> {
  const name = `${PREFIX}-${clock.now().toString(36)}.png`;
  const started = clock.now();
  const boxed = askForFrame(ground.comp(), 0, ground.native(name));
  const { call } = boxed;
  const [then, wait] = [typeof call?.then === "function", typeof call?.wait === "function"];
  let settledMs: number | null = null;
  let word: FrameOutcome["word"] = "missing";
  // Watched beside the file: a host may write it and never say so.
  const settling = settle(boxed, clock, SETTLE_MS, signal).then((settled) => {
    if (settled.kind === "failed") word = "refused";
    if (settled.kind === "settled" && then) settledMs = clock.now() - started;
    return settled;
  });
  let halves = false;
  let size: FrameOutcome["size"] = null;
  let fileMs = 0;
  while (!signal.aborted && size === null && clock.now() - started <= FILE_MS) {
    const bytes = await ground.files.readBytes(inFolder(FOLDER, name)).catch(() => null);
    const state = bytes && inspectFrameFile(bytes, "png");
    fileMs = clock.now() - started;
    if (state?.kind === "whole") size = { widthPx: state.widthPx, heightPx: state.heightPx };
    else if (state) halves = true;
    if (size === null) await clock.sleep(POLL_MS, signal);
  }
  const settled = await settling;
  await ground.files.remove(inFolder(FOLDER, name));
  const saidAfterMs = settledMs ?? (then ? null : (call?.duration ?? 0) * 1000);
  if (size !== null) word = halves ? "two-halves" : saidAfterMs === null || fileMs - saidAfterMs > LATE_MS ? "late" : "prompt";
  else if (halves) word = "truncated";
  else if (settled.kind === "never") word = "modal-block";
  return { word, size, then, wait, settledMs, fileMs, seen: `said so after ${settledMs === null ? "never" : `${Math.round(settledMs)} ms`}, file after ${size ? `${Math.round(fileMs)} ms` : "never"}` };
}

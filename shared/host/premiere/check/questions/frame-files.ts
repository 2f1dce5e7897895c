import { inspectFrameFile } from "../../../frames/frame-file";
import type { FrameFormat } from "../../../host-profile";
import { inFolder } from "../../../plugin-files";
import { withinTime } from "../../../within-time";
import type { Asking } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** The adapter's own frames begin so: what is left of them is cleared away by it. */
const PREFIX = "trimbin-frame-check";

/** Under load frames came 0.3 s after the promise; so long is waited here. */
const FILE_MS = 3000;
const POLL_MS = 100;

/** A file that comes sooner after the promise is as good as there. */
const PROMPT_MS = 50;

/** The host was seen to take 8.4 s for one. */
const EXPORT_MS = 20_000;

/** What became of a frame that the host was asked for. */
export type FrameOutcome = {
  /** "prompt" and "late" are whole files of the right size. */
  readonly word: "prompt" | "late" | "missing" | "refused" | "wrong-size" | "truncated" | "other-format";
  readonly doubledExtension: boolean;
  readonly tookMs: number;
  /** From the promise to the file. */
  readonly lateMs: number;
  readonly bytes: Uint8Array | null;
};

/** Exports the first frame of the scratch sequence, and watches the file come. Its files are removed. */
export async function exportFrame(ground: CheckGround, format: FrameFormat, { clock, signal }: Asking): Promise<FrameOutcome> {
  const { ppro, pictureSize: size } = ground;
  const sequence = await ground.sequence();
  const name = `${PREFIX}-${clock.now().toString(36)}`;
  const started = clock.now();
  const exported = ppro.Exporter.exportSequenceFrame(sequence, ppro.TickTime.TIME_ZERO, `${name}.${format}`, ground.nativeFolder, size.widthPx, size.heightPx);
  const answered = await withinTime(clock, EXPORT_MS, "exporting a frame", exported);
  const promised = clock.now();
  let last: FrameOutcome = { word: answered ? "missing" : "refused", doubledExtension: false, tookMs: 0, lateMs: 0, bytes: null };
  while (answered && !signal.aborted && clock.now() <= promised + FILE_MS) {
    last = { ...(await look(ground, name, format)), tookMs: clock.now() - started, lateMs: clock.now() - promised };
    if (last.word === "prompt" || last.word === "wrong-size") break;
    await clock.sleep(POLL_MS, signal);
  }
  for (const file of await ground.files.list("plugin-temp:/")) if (file.startsWith(PREFIX)) await ground.files.remove(inFolder("plugin-temp:/", file));
  return last.word === "prompt" && last.lateMs >= PROMPT_MS ? { ...last, word: "late" } : last;
}

async function look({ files, pictureSize }: CheckGround, name: string, format: FrameFormat): Promise<Pick<FrameOutcome, "word" | "doubledExtension" | "bytes">> {
  const file = (await files.list("plugin-temp:/")).find((one) => one.startsWith(`${name}.`));
  const bytes = file === undefined ? null : await files.readBytes(inFolder("plugin-temp:/", file)).catch(() => null);
  if (file === undefined || !bytes) return { word: "missing", doubledExtension: false, bytes: null };
  const doubledExtension = file !== `${name}.${format}`;
  const state = inspectFrameFile(bytes, format);
  if (state.kind !== "whole") return { word: state.kind === "foreign" ? "other-format" : "truncated", doubledExtension, bytes };
  const fits = state.widthPx === pictureSize.widthPx && state.heightPx === pictureSize.heightPx;
  return { word: fits ? "prompt" : "wrong-size", doubledExtension, bytes };
}

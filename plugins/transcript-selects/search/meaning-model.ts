import type { HostProblem } from "../../../shared/host/host-problem";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { OneJob } from "../../../shared/panel/one-job";
import { readModelFile, readWholeFile, type ReadingProgress } from "../../../shared/panel/read-plugin-file";
import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import type { Store } from "../../../shared/panel/store";
import { problemInALine } from "../../../shared/panel/problem-in-a-line";
import type { MeaningFiles, MeaningLeft } from "../engine/selects-jobs";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import type { MeaningState } from "./search-state";
import { say } from "../../../shared/words/say";

/** The files that the plugin brings along. */
export const BUILT_IN_MEANING = { model: "sentence-encoder.onnx", vocabulary: "sentence-encoder-vocabulary.json", wasm: "ort-wasm-simd-threaded.wasm" } as const;

/** The files of a studio's own model. */
export const STUDIO_MEANING = { description: "meaning-model.json", model: "meaning-model.onnx", tokenizer: "meaning-tokenizer.json" } as const;

/** A text of about 45 words takes the built-in model this long on one slow core (measured: 17 ms for 80 words on a quiet one). */
const MS_A_TEXT = 25;

/** More than this begins only when somebody asks for it. */
const LONG_MINUTES = 2;

/** Looks after the search by meaning: loads the model, recalls or makes the vectors of every clip, keeps them in the plugin's data. */
export class MeaningModel {
  private readonly jobs = new OneJob();
  private isLoaded = false;

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly onReady: () => Promise<void>,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Gets ready as far as it costs little; "all" reads every clip, however long it takes. */
  async prepare(howMuch: "quick" | "all"): Promise<void> {
    if (howMuch === "quick" && this.store.getState().meaning.kind !== "asleep") return;
    const job = this.jobs.start();
    const { signal } = job;
    const show = (state: MeaningState): void => (this.jobs.isCurrent(job) ? this.show(state) : undefined);
    const loaded = await this.load(show, signal);
    if (!loaded.ok) return show(loaded.problem === null ? { kind: "off" } : { kind: "unavailable", why: loaded.problem });
    const left = await this.recall(signal);
    if (!left) return show({ kind: "off" });
    const texts = left.clips.reduce((sum, clip) => sum + clip.texts, 0);
    const minutes = Math.ceil((texts * MS_A_TEXT) / 60_000);
    if (howMuch === "quick" && minutes > LONG_MINUTES) return show({ kind: "offered", minutes, clips: left.clips.length });
    const end = await this.readAll(left, show, signal);
    show(end);
    if (end.kind === "ready" && this.jobs.isCurrent(job)) await this.onReady();
  }

  /** Other clips or other words: what is known of them is looked at again, once the model is loaded. */
  async followClips(): Promise<void> {
    const { kind } = this.store.getState().meaning;
    if (kind === "ready" || kind === "reading" || kind === "offered") {
      this.show({ kind: "asleep" });
      await this.prepare("quick");
    }
  }

  /** Searches by words alone from now on. */
  stop(): void {
    this.jobs.cancel();
    this.show({ kind: "off" });
  }

  private show(meaning: MeaningState): void {
    this.store.update({ meaning });
  }

  /** The problem is null where it was cancelled. */
  private async load(show: (state: MeaningState) => void, signal: AbortSignal): Promise<Result<true, string | null>> {
    if (this.isLoaded) return succeed(true);
    const files = await this.files((label, share) => show({ kind: "loading", label, share }), signal);
    if (!files.ok) return fail(files.problem.kind === "cancelled" ? null : say`The model can't be loaded. ${problemInALine(files.problem)}`);
    const loaded = await this.tools.engine.run("load-meaning", files.value, () => undefined, signal);
    if (loaded === null) return fail(null);
    this.isLoaded = loaded.ok;
    return loaded;
  }

  /** A studio's own model goes before the one that ships. */
  private async files(onRead: (label: string, share: number) => void, signal: AbortSignal): Promise<Result<MeaningFiles, HostProblem>> {
    const onPart = ({ bytes, totalBytes }: ReadingProgress): void => onRead(say`Loading the model of meaning`, bytes / totalBytes);
    const trust = { shipped: this.tools.shipped ?? SHIPPED_MODELS, policy: this.tools.description.settings.policy };
    const read = (place: "plugin" | "data", name: string): Promise<Result<Uint8Array, HostProblem>> => readModelFile(this.tools.host, { place, name }, trust, onPart, signal);
    const wasm = await read("plugin", BUILT_IN_MEANING.wasm);
    if (!wasm.ok) return wasm;
    const description = await read("data", STUDIO_MEANING.description);
    const [place, names] = description.ok ? (["data", [STUDIO_MEANING.model, STUDIO_MEANING.tokenizer]] as const) : (["plugin", [BUILT_IN_MEANING.model, BUILT_IN_MEANING.vocabulary]] as const);
    const model = await read(place, names[0]);
    if (!model.ok) return model;
    const words = await read(place, names[1]);
    if (!words.ok) return words;
    const [files, wordsText] = [{ model: model.value, wasm: wasm.value }, textOf(words.value)];
    return succeed(description.ok ? { ...files, kind: "studio", description: textOf(description.value), tokenizer: wordsText } : { ...files, kind: "built-in", vocabulary: wordsText });
  }

  /** Takes what was kept of earlier days; answers what is left. Null when cancelled. */
  private async recall(signal: AbortSignal): Promise<MeaningLeft | null> {
    const { engine, host } = this.tools;
    const left = await engine.run("meaning-left", null, () => undefined, signal);
    if (!left) return null;
    const missing: MeaningLeft["clips"][number][] = [];
    for (const clip of left.clips) {
      const file = await readWholeFile(host, { place: "data", name: clip.file }, () => undefined, signal);
      const isTaken = file.ok && (await engine.run("recall-meaning", { mediaId: clip.mediaId, file: textOf(file.value) }, () => undefined, signal));
      if (signal.aborted) return null;
      if (!isTaken) missing.push(clip);
    }
    return { ...left, clips: missing };
  }

  private async readAll(left: MeaningLeft, show: (state: MeaningState) => void, signal: AbortSignal): Promise<MeaningState> {
    const { engine, host } = this.tools;
    const of = left.clips.reduce((sum, { texts }) => sum + texts, 0);
    let [before, notKept]: [number, string | null] = [0, null];
    for (const { mediaId, file, texts } of left.clips) {
      const clip = this.store.getState().clips.find((each) => each.mediaId === mediaId)?.name ?? "";
      show({ kind: "reading", clip, done: before, of });
      const read = await engine.run("read-meaning", { mediaId }, ({ done }) => show({ kind: "reading", clip, done: before + done, of }), signal);
      if (read === null) return { kind: "off" };
      if (!read.ok) return { kind: "unavailable", why: read.problem };
      const saved = await host.saveFile({ to: { kind: "data", name: file }, text: read.value }, signal);
      if (!saved.ok) notKept = problemInALine(saved.problem);
      before += texts;
    }
    return { kind: "ready", otherLanguages: left.otherLanguages.length, notKept };
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

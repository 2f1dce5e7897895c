import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describeProblem } from "../../../shared/host/host-problem";
import type { HostPort } from "../../../shared/host/host-port";
import { MEANING_MODEL_FILES } from "../../../shared/inference/meaning-model";
import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import { nextTurn } from "../../../shared/basics/next-turn";
import { OneJob } from "../../../shared/panel/one-job";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import type { Store } from "../../../shared/panel/store";
import type { SettingsState } from "../settings-state";
import { judgeModel } from "./judge-model";
import type { ModelFileState, ModelLine, ModelPlace } from "./models-state";
import { say } from "../../../shared/words/say";

/** Hashed between two turns of the page: about 10 ms on a slow core. */
const SLICE_BYTES = 1 << 20;

const USES: Readonly<Record<string, string>> = {
  "skin-segmenter.onnx": say`Finds skin in pictures, for Skin first in Shot Match.`,
  "sentence-encoder.onnx": say`Search by meaning in Transcript Selects.`,
  "sentence-encoder-vocabulary.json": say`The words of the search by meaning.`,
  "ort-wasm-simd-threaded.wasm": say`The program that runs the models, on this machine.`,
};

const OWN_USE = say`The studio's own model for search by meaning.`;

/** Which model files there are, and whether they are what they should be. */
export class ModelsModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly host: HostPort,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Ends a check under way; what was checked stays said. */
  cancel(): void {
    const { models } = this.store.getState();
    if (models.kind === "listed" && models.isChecking) this.jobs.cancel();
  }

  /** Lists the files with their sizes; of each only the first part is read. */
  async list(): Promise<void> {
    const { signal } = this.jobs.start();
    const lines: ModelLine[] = [];
    for (const { name, place, use } of await this.wanted(signal)) {
      const first = await this.host.readFile({ place, name, offset: 0 }, signal);
      if (signal.aborted) return;
      if (!first.ok && first.problem.kind === "policy-closed") return this.store.update({ models: { kind: "closed" } });
      lines.push({ name, place, use, file: first.ok ? { kind: "listed", bytes: first.value.totalBytes } : { kind: "failed", text: describeProblem(first.problem) } });
    }
    this.store.update({ models: { kind: "listed", lines, isChecking: false } });
  }

  /** Reads every file whole and holds its hash against what ships, or against the policy. */
  async check(): Promise<void> {
    const { models } = this.store.getState();
    if (models.kind !== "listed" || models.isChecking) return;
    const { signal } = this.jobs.start();
    this.store.update({ models: { ...models, isChecking: true }, says: say`Checking the models` });
    for (const [index, line] of models.lines.entries()) {
      const file = await this.checked(line, (share) => this.setFile(index, { kind: "reading", share }), signal);
      this.setFile(index, signal.aborted ? line.file : file);
      if (signal.aborted) break;
    }
    const { models: after } = this.store.getState();
    if (after.kind === "listed") this.store.update({ models: { ...after, isChecking: false }, says: signal.aborted ? say`Cancelled` : checkInWords(after.lines) });
  }

  /** What ships, and what a studio or an editor put there. */
  private async wanted(signal: AbortSignal): Promise<readonly { readonly name: string; readonly place: ModelPlace; readonly use: string }[]> {
    const shipped = SHIPPED_MODELS.map(({ name }) => ({ name, place: "plugin", use: USES[name] ?? "" }) as const);
    const { policy } = this.store.getState().settings;
    const models = policy.kind === "in-force" ? policy.policy.models : undefined;
    // Where a policy names a folder, that is where the files it allows are looked for first.
    const shared = models?.folder === undefined ? [] : models.allowed.filter(({ name }) => !(name in USES)).map(({ name }) => ({ name, place: "studio", use: OWN_USE }) as const);
    const listed = await this.host.listFiles({ place: "data" }, signal);
    const names = listed.ok ? listed.value.names : [];
    const kept = Object.values(MEANING_MODEL_FILES).filter((name) => names.includes(name) && !shared.some((each) => each.name === name));
    return [...shipped, ...shared, ...kept.map((name) => ({ name, place: "data", use: OWN_USE }) as const)];
  }

  private async checked({ name, place }: ModelLine, onShare: (share: number) => void, signal: AbortSignal): Promise<ModelFileState> {
    onShare(0);
    const read = await readWholeFile(this.host, { place, name }, ({ bytes, totalBytes }) => onShare(bytes / totalBytes), signal);
    if (!read.ok) return { kind: "failed", text: describeProblem(read.problem) };
    const digest = sha256.create();
    for (let at = 0; at < read.value.length && !signal.aborted; at += SLICE_BYTES) {
      digest.update(read.value.subarray(at, at + SLICE_BYTES));
      await nextTurn();
    }
    const whole = { name, bytes: read.value.length, sha256: bytesToHex(digest.digest()) };
    return { kind: "checked", bytes: whole.bytes, sha256: whole.sha256, verdict: judgeModel(whole, this.store.getState().settings.policy) };
  }

  private setFile(index: number, file: ModelFileState): void {
    const { models } = this.store.getState();
    if (models.kind === "listed") this.store.update({ models: { ...models, lines: models.lines.map((line, at) => (at === index ? { ...line, file } : line)) } });
  }
}

function checkInWords(lines: readonly ModelLine[]): string {
  const wrong = lines.filter(({ file }) => file.kind === "failed" || (file.kind === "checked" && (file.verdict.kind === "differs" || file.verdict.kind === "not-allowed")));
  return wrong.length === 0 ? say`All model files are what they should be` : say`Not what they should be: ${wrong.map(({ name }) => name).join(", ")}`;
}

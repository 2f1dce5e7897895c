import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import { readModelFile } from "../../../shared/panel/read-plugin-file";
import { problemInALine } from "../../../shared/panel/problem-in-a-line";
import type { SkinMap } from "../../../shared/color/skin-map";
import type { PanelTools } from "../panel-tools";
import type { SeenShot } from "../source/sample-shot";
import type { MatchRun } from "./match-run";
import type { Doing } from "./doing";
import { say } from "../../../shared/words/say";

/** The model, a file that the plugin brings along. */
export const SKIN_MODEL = "skin-segmenter.onnx";
const RUNTIME = "ort-wasm-simd-threaded.wasm";

/** The run with skin maps on every frame that was seen, or with the reason why nobody can look; the shots are not compared anew here. Null when it was cancelled. */
export async function lookForSkin({ eyes: { host }, engine, description }: PanelTools, run: MatchRun, onDoing: (doing: Doing) => void, signal: AbortSignal): Promise<MatchRun | null> {
  const read = async (name: string, label: string): Promise<Uint8Array | string | null> => {
    const bytes = await readModelFile(host, { place: "plugin", name }, { shipped: SHIPPED_MODELS, policy: description.settings.policy }, (progress) => onDoing({ label, share: progress.bytes / progress.totalBytes }), signal);
    if (bytes.ok) return bytes.value;
    return bytes.problem.kind === "cancelled" ? null : problemInALine(bytes.problem);
  };
  const model = await read(SKIN_MODEL, say`Loading the skin model`);
  const wasm = model instanceof Uint8Array ? await read(RUNTIME, say`Loading what runs the skin model`) : model;
  if (model === null || wasm === null) return null;
  if (typeof model === "string") return unavailable(run, notLoaded(model));
  if (typeof wasm === "string") return unavailable(run, notLoaded(wasm));

  const seen = seenIn(run);
  const ask = { samples: seen.map(({ sample }) => sample), model, wasm };
  const answer = await engine.run("skin", ask, ({ done, of }) => onDoing({ label: say`Skin, picture ${done} of ${of}`, share: done / of }), signal);
  if (answer === null) return null;
  if (answer.kind === "unavailable") return unavailable(run, answer.why);
  const maps = new Map(seen.map((each, index) => [each, answer.maps[index]]));
  const withSkin = (each: SeenShot): SeenShot => ({ ...each, sample: sampleWith(each, maps.get(each)) });
  return {
    ...run,
    skin: { kind: "looked" },
    scenes: run.scenes.map((scene) => ({ ...scene, reference: scene.reference && withSkin(scene.reference) })),
    shots: run.shots.map((entry) => ({ ...entry, looked: entry.looked && { ...entry.looked, seen: withSkin(entry.looked.seen) } })),
  };
}

function seenIn(run: MatchRun): SeenShot[] {
  return [...run.scenes.flatMap(({ reference }) => (reference ? [reference] : [])), ...run.shots.flatMap(({ looked }) => (looked ? [looked.seen] : []))];
}

function sampleWith({ sample }: SeenShot, skin: readonly SkinMap[] | undefined): SeenShot["sample"] {
  return skin ? { ...sample, skin } : sample;
}

function unavailable(run: MatchRun, why: string): MatchRun {
  return { ...run, skin: { kind: "unavailable", why } };
}

const notLoaded = (why: string): string => say`The skin model can't be loaded. ${why}`;

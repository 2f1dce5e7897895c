import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { HostPort } from "../../../shared/host/host-port";
import { fail } from "../../../shared/basics/result";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { writePremiereTranscript } from "../../../shared/transcript/formats/write/premiere";
import { IMPORT_JOBS } from "../../../plugins/transcript-selects/engine/import-jobs";
import { MeaningMemory, type OpenEncoder } from "../../../plugins/transcript-selects/engine/meaning-memory";
import { SpokenProject } from "../../../plugins/transcript-selects/engine/spoken-project";
import type { SelectsEngine, SelectsJobs } from "../../../plugins/transcript-selects/engine/selects-jobs";
import { SelectsModel } from "../../../plugins/transcript-selects/selects-model";
import type { SelectsState } from "../../../plugins/transcript-selects/selects-state";
import { TranscriptShelf } from "../../../plugins/transcript-selects/source/transcript-shelf";
import { sliceEngine } from "../../../shared/panel/engine/slice-engine";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import { updateClip } from "../../hosts/premiere/state/edit-state";
import type { ClipItemState } from "../../hosts/premiere/state/project-state";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { BriskClock } from "../shot-match/brisk-clock";
import { spoken } from "../transcript/spoken";
import { adapterOver } from "../panel/adapter-over";
import { untilState } from "../panel/until";

/** Transcript Selects over the adapter that ships, over a simulated Premiere. */
export type OpenSelects = {
  readonly model: SelectsModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  readonly state: () => SelectsState;
  /** Answers the next save dialog with a path; null dismisses it. */
  readonly answerDialog: (path: string | null) => void;
  /** Another panel on the same host, as after a restart. */
  readonly reopen: () => Promise<SelectsModel>;
};

/** Who says what in the two interviews that most tests use. */
export const INTERVIEWS: Readonly<Record<string, string>> = {
  anna: `
    Interviewer: Why did you leave the island?
    Anna: I left because the ferry stopped running. [um] My father kept the lighthouse until the winter storm. We could not stay without him.
    Interviewer: Do you miss it?
    Anna: Every single day. The sea was in every room of that house.
  `,
  ben: `
    Interviewer: What do you build?
    Ben: Boats made of oak. My hands know the wood better than my eyes do. A good boat forgives you.
  `,
};

/** The worker's jobs in this process; without `openEncoder` no model of meaning can be opened. */
function inProcess(openEncoder: OpenEncoder): SelectsEngine {
  const meaning = new MeaningMemory(openEncoder);
  const project = new SpokenProject((text, index, signal) => meaning.ask(text, index, signal));
  return sliceEngine<SelectsJobs>({ ...project.jobs(), ...IMPORT_JOBS, ...meaning.jobs(() => project.index) });
}

const NO_MODEL: OpenEncoder = () => Promise.resolve(fail("Tests have no model."));

const MODEL_FILES = ["sentence-encoder.onnx", "sentence-encoder-vocabulary.json", "ort-wasm-simd-threaded.wasm"];

/** What they have to be: one byte each. */
const FAKE_MODELS = MODEL_FILES.map((name) => ({ name, sha256: bytesToHex(sha256(new Uint8Array([1]))) }));

const opened: SelectsModel[] = [];

type Opening = {
  readonly scripts?: Readonly<Record<string, string>>;
  /** More of a clip, by its name. */
  readonly change?: Readonly<Record<string, Partial<ClipItemState>>>;
  /** Another engine than the worker's jobs in this process. */
  readonly engine?: SelectsEngine;
  /** Opens the model of meaning; the plugin then has its files. */
  readonly openEncoder?: OpenEncoder;
};

/** Opens a project whose clips speak these scripts; "broll" has no transcript. */
export async function openSelects({ scripts = INTERVIEWS, change = {}, engine, openEncoder }: Opening = {}): Promise<OpenSelects> {
  const clock = new BriskClock();
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk, uiLocale: "en_US" });
  if (openEncoder) for (const name of MODEL_FILES) disk.writeFile(`${uxp.controls.folders.plugin}/models/${name}`, new Uint8Array([1]));
  const names = [...Object.keys(scripts), "broll"];
  const drawn = timeline(`V1: ${names.map((name, index) => `${name} ${index * 10}-${index * 10 + 5}`).join(", ")}`);
  const project = names.reduce((state, name) => {
    const script = scripts[name];
    const transcript = script === undefined ? {} : { transcript: writePremiereTranscript(spoken(script)) };
    return updateClip(state, mediaIdOf(name), (clip) => ({ ...clip, ...transcript, ...change[name] }));
  }, drawn);
  const { module, controls } = createSimulatedPremiere({
    project,
    disk,
    clock,
    render: (_state, _guid, _at, widthPx, heightPx, format) => encodeFrame(rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4)), format),
  });
  const host = adapterOver(module, uxp, clock);
  const reopen = (): Promise<SelectsModel> => openModel(host, inProcess(openEncoder ?? NO_MODEL));
  const model = await openModel(host, engine ?? inProcess(openEncoder ?? NO_MODEL));
  const answerDialog = (path: string | null): void => void uxp.uxp.storage.localFileSystem.pickerAnswers.push(path === null ? null : [path]);
  return { model, host, controls, disk, state: model.store.getState, answerDialog, reopen };
}

/** The project item of a clip by its name. */
export function mediaIdOf(name: string): string {
  return `clip:/media/${name}.mov`;
}

/** The panel on a host, without a model of meaning, with its earlier work read. */
export function openPanelOn(host: HostPort): Promise<SelectsModel> {
  return openModel(host, inProcess(NO_MODEL));
}

/** Closes all panels; a host is polled as long as one listens. */
export function closePanels(): void {
  for (const model of opened.splice(0)) model.dispose();
}

/** Settles when the state shows what is claimed; rejects with the state's news when it does not within five seconds. */
export function until(model: SelectsModel, what: string, holds: (state: SelectsState) => boolean): Promise<SelectsState> {
  return untilState(model.store, what, holds);
}

/** Types a question and waits for the answer to it. */
export async function ask(model: SelectsModel, text: string): Promise<SelectsState> {
  model.search.setText(text);
  return await until(model, `an answer to "${text}"`, ({ search }) => search.answers === text && !search.isBehind);
}

async function openModel(host: HostPort, engine: SelectsEngine): Promise<SelectsModel> {
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new SelectsModel({ host, description: described.value, engine, shelf: new TranscriptShelf(), shipped: FAKE_MODELS });
  opened.push(model);
  await model.refresh();
  await until(model, "the work of earlier days", ({ keeping }) => keeping.kind !== "loading");
  return model;
}

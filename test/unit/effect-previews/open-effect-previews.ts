import { EffectPreviewsModel } from "../../../plugins/effect-previews/effect-previews-model";
import type { EffectPreviewsState, Stage } from "../../../plugins/effect-previews/effect-previews-state";

import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { HostPort } from "../../../shared/host/host-port";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { frameOf } from "../color/painted-scene";
import { BriskClock } from "../shot-match/brisk-clock";
import { REMEMBERING_ENGINE } from "./remembering-engine";
import { adapterOver } from "../panel/adapter-over";
import { decodePng } from "../panel/decode-png";
import { untilState } from "../panel/until";

/** Effect Previews over the adapter that ships, over a simulated Premiere whose media are painted. */
export type OpenEffectPreviews = {
  readonly model: EffectPreviewsModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  readonly state: () => EffectPreviewsState;
  /** Answers the next save dialog with a path; null dismisses it. */
  readonly answerDialog: (path: string | null) => void;
  readonly select: (itemIds: readonly string[]) => void;
  /** Another panel on the same host, as after a restart. */
  readonly reopen: () => Promise<EffectPreviewsModel>;
};

const opened: EffectPreviewsModel[] = [];

const pictures = new Map<string, RgbaImage>();

/** Every clip shows a painted place of its own. */
const painted: MediaLibrary = {
  probe: (path) => Promise.reject(new MediaError(`${path} was not imported by a test.`)),
  frame: (path) => {
    const picture = pictures.get(path) ?? frameOf({ seed: path.length });
    pictures.set(path, picture);
    return Promise.resolve(picture);
  },
};

/** Opens a drawn timeline with some items selected ("V1-1" is the first on V1) and shows looks on the first of them. */
export async function openEffectPreviews(drawing: string, selected: readonly string[]): Promise<OpenEffectPreviews> {
  const clock = new BriskClock();
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk, uiLocale: "en_US" });
  const { module, controls } = createSimulatedPremiere({
    project: timeline(drawing, { widthPx: 96, heightPx: 54 }),
    media: painted,
    disk,
    clock,
    render: async (state, guid, at, widthPx, heightPx, format) => encodeFrame(await renderSequenceFrame(state, guid, at, widthPx, heightPx, painted), format),
  });
  const select = (itemIds: readonly string[]): void => controls.select(BUILT_SEQUENCE_GUID, itemIds);
  select(selected);
  const host = adapterOver(module, uxp, clock);
  const model = await openModel(host);
  const answerDialog = (path: string | null): void => void uxp.uxp.storage.localFileSystem.pickerAnswers.push(path === null ? null : [path]);
  return { model, host, controls, disk, state: model.store.getState, answerDialog, select, reopen: () => openModel(host) };
}

async function openModel(host: HostPort): Promise<EffectPreviewsModel> {
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new EffectPreviewsModel({ host, decodeFrame: decodePng, engine: REMEMBERING_ENGINE, description: described.value });
  opened.push(model);
  await model.refresh();
  return model;
}

/** Closes all panels; a host is polled as long as one listens. */
export function closePanels(): void {
  for (const model of opened.splice(0)) model.dispose();
}

/** The stage, if it is the expected one; throws with what stands there instead. */
export function stageOf<Name extends Stage["name"]>(model: EffectPreviewsModel, name: Name): Extract<Stage, { name: Name }> {
  const { stage, says } = model.store.getState();
  if (stage.name !== name) throw new Error(`The stage is ${stage.name}, not ${name}: ${says}`);
  return stage as Extract<Stage, { name: Name }>;
}

/** Settles when the state shows what is claimed; rejects with the panel's news when it does not within five seconds. */
export function until(model: EffectPreviewsModel, what: string, holds: (state: EffectPreviewsState) => boolean): Promise<EffectPreviewsState> {
  return untilState(model.store, what, holds);
}

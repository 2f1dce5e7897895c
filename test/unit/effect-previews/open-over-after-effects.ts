import { EffectPreviewsModel } from "../../../plugins/effect-previews/effect-previews-model";
import type { EffectPreviewsState } from "../../../plugins/effect-previews/effect-previews-state";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { HostPort } from "../../../shared/host/host-port";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import { frameOf } from "../color/painted-scene";
import { decodePng } from "../panel/decode-png";
import { layersOver, type LayersOptions } from "../panel/layers-over";
import { REMEMBERING_ENGINE } from "./remembering-engine";

/** Effect Previews over the adapter that ships, over a simulated After Effects whose footage is painted. */
export type OpenOverAfterEffects = {
  readonly model: EffectPreviewsModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  readonly state: () => EffectPreviewsState;
  readonly select: (...names: readonly string[]) => void;
  readonly layer: (name: string) => number;
  /** A frame of the composition "Main" as the host draws it, a moment in seconds. */
  readonly frameAt: (seconds: number) => Promise<RgbaImage>;
};

export type OverAfterEffectsOptions = LayersOptions & {
  /** Spoils the project before the panel opens. */
  readonly prepare?: (host: HostPort, controls: SimulatorControls) => Promise<void>;
};

const SIZE = { widthPx: 96, heightPx: 54 };

const pictures = new Map<string, RgbaImage>();

/** Every file shows a painted place of its own. */
const painted: MediaLibrary = {
  probe: (path) => Promise.reject(new MediaError(`${path} was not imported by a test.`)),
  frame: (path) => {
    const picture = pictures.get(path) ?? frameOf({ seed: path.length });
    pictures.set(path, picture);
    return Promise.resolve(picture);
  },
};

const opened: EffectPreviewsModel[] = [];

/** Opens a drawing of compositions (the one that is called "Main" in front) with some layers selected, and shows looks on the first of them. */
export async function openOverAfterEffects(drawing: string, selected: readonly string[], { prepare, ...options }: OverAfterEffectsOptions = {}): Promise<OpenOverAfterEffects> {
  const { host, controls, frameAt } = layersOver(drawing, SIZE, painted, options);
  const layer = (name: string): number => layerId(controls.state(), name);
  const select = (...names: readonly string[]): void => controls.selectLayers(names.map(layer));
  select(...selected);
  await prepare?.(host, controls);
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new EffectPreviewsModel({ host, decodeFrame: decodePng, engine: REMEMBERING_ENGINE, description: described.value });
  opened.push(model);
  await model.refresh();
  return { model, host, controls, state: model.store.getState, select, layer, frameAt: (seconds) => frameAt("Main", seconds) };
}

/** Closes all panels; a host is polled as long as one listens. */
export function closePanelsOverAfterEffects(): void {
  for (const model of opened.splice(0)) model.dispose();
}

import type { HostPort } from "../../../shared/host/host-port";
import type { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import { encodeRgbaPng } from "../../hosts/picture/encode-rgba-png";
import { layersOver, type LayersOptions } from "../panel/layers-over";
import { openModel, PAINTED } from "./open-shot-match";

/** Shot Match over the adapter that ships, over a simulated After Effects whose footage is painted as for Premiere. */
export type OpenLayerMatch = {
  readonly model: ShotMatchModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  /** The open composition as it is drawn now at this second. */
  readonly frame: (seconds: number) => Promise<Uint8Array>;
};

const SIZE = { widthPx: 160, heightPx: 90 };

/** Opens the first of the drawn compositions with these layers selected, and reads it. */
export async function openLayerMatch(drawing: string, selected: readonly string[], options: LayersOptions = {}): Promise<OpenLayerMatch> {
  const { host, controls, frameAt } = layersOver(drawing, SIZE, PAINTED, options);
  controls.selectLayers(selected.map((name) => layerId(controls.state(), name)));
  const [name = ""] = drawing.split(":");
  const frame = async (seconds: number): Promise<Uint8Array> => encodeRgbaPng(await frameAt(name, seconds));
  return { model: await openModel(host), host, controls, frame };
}

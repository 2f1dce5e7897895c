import type { HostPort } from "../../shared/host/host-port";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { startPageEngine } from "../../shared/panel/engine/page-engine";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/lines.css";
import "../../shared/panel/looking.css";
import "./effect-previews.css";
import { EffectPreviewsModel } from "./effect-previews-model";
import { EffectPreviewsPanel } from "./effect-previews-panel";
import { SLICE_ENGINE } from "./engine/slice-engine";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "effect-previews",
    title: "Effect Previews",
    host,
    makePanel: (host, description) => {
      const model = new EffectPreviewsModel({ host, decodeFrame: decodeFrameInBrowser, engine: startPageEngine(SLICE_ENGINE), description });
      return <EffectPreviewsPanel model={model} />;
    },
  });
}

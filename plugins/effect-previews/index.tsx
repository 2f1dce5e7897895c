import { connectPageToHost } from "../../shared/host/remote-page-host";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { startPageEngine } from "../../shared/panel/engine/page-engine";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/lines.css";
import "../../shared/panel/looking.css";
import "./effect-previews.css";
import { EffectPreviewsModel } from "./effect-previews-model";
import { EffectPreviewsPanel } from "./effect-previews-panel";
import { SLICE_ENGINE } from "./engine/slice-engine";

mountPanel({
  title: "Effect Previews",
  host: connectPageToHost(window),
  makePanel: (host, description) => {
    const model = new EffectPreviewsModel({ host, decodeFrame: decodeFrameInBrowser, engine: startPageEngine(SLICE_ENGINE), description });
    return <EffectPreviewsPanel model={model} />;
  },
});

import { connectPageToHost } from "../../shared/host/remote-page-host";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/looking.css";
import "./shot-match.css";
import { startPageEngine } from "./engine/page-engine";
import { ShotMatchModel } from "./shot-match-model";
import { ShotMatchPanel } from "./shot-match-panel";

mountPanel({
  title: "Shot Match",
  host: connectPageToHost(window),
  makePanel: (host, description) => {
    const model = new ShotMatchModel({ eyes: { host, decodeFrame: decodeFrameInBrowser }, engine: startPageEngine(), description });
    return <ShotMatchPanel model={model} />;
  },
});

import { connectPageToHost } from "../../shared/host/remote-page-host";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { mountPanel } from "../../shared/panel/mount-panel";
import "./shot-match.css";
import { ShotMatchModel } from "./shot-match-model";
import { ShotMatchPanel } from "./shot-match-panel";

mountPanel({
  title: "Shot Match",
  host: connectPageToHost(window),
  makePanel: (host, description) => {
    const model = new ShotMatchModel({ host, decodeFrame: decodeFrameInBrowser }, description);
    return <ShotMatchPanel model={model} calibrated={description.profile.calibrated} />;
  },
});

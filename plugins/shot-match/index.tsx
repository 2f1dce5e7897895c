import { pageTransport } from "../../shared/host/protocol/page-transport";
import { connectRemoteHost } from "../../shared/host/remote-host";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { mountPanel } from "../../shared/panel/mount-panel";
import "./shot-match.css";
import { ShotMatchModel } from "./shot-match-model";
import { ShotMatchPanel } from "./shot-match-panel";

const transport = pageTransport(window);

mountPanel({
  title: "Shot Match",
  host: transport && connectRemoteHost(transport),
  makePanel: (host, description) => {
    const model = new ShotMatchModel({ host, decodeFrame: decodeFrameInBrowser }, description);
    return <ShotMatchPanel model={model} calibrated={description.profile.calibrated} />;
  },
});

import type { HostPort } from "../../shared/host/host-port";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/looking.css";
import "./shot-match.css";
import { startPageEngine } from "../../shared/panel/engine/page-engine";
import { SLICE_ENGINE } from "./engine/slice-engine";
import { ShotMatchModel } from "./shot-match-model";
import { ShotMatchPanel } from "./shot-match-panel";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "shot-match",
    title: "Shot Match",
    host,
    makePanel: (host, description) => {
      const model = new ShotMatchModel({ eyes: { host, app: description.profile.app, decodeFrame: decodeFrameInBrowser }, engine: startPageEngine(SLICE_ENGINE), description });
      return <ShotMatchPanel model={model} host={host} />;
    },
  });
}

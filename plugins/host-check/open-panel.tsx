import type { HostPort } from "../../shared/host/host-port";
import { decodeFrameInBrowser } from "../../shared/panel/decode-frame";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/lines.css";
import "./host-check.css";
import { encodePngInBrowser } from "./calibration/encode-chart";
import { HostCheckModel } from "./host-check-model";
import { HostCheckPanel } from "./host-check-panel";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "host-check",
    title: "Host Check",
    host,
    makePanel: (host, description) => {
      const model = new HostCheckModel({ host, description, decodeFrame: decodeFrameInBrowser, encodePng: encodePngInBrowser, page: window, now: () => new Date() });
      return <HostCheckPanel model={model} description={description} />;
    },
  });
}

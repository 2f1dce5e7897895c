import type { HostPort } from "../../shared/host/host-port";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/looking.css";
import "../../shared/panel/lines.css";
import "./settings.css";
import { SettingsModel } from "./settings-model";
import { SettingsPanel } from "./settings-panel";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "settings",
    title: "Settings",
    host,
    makePanel: (host, description) => <SettingsPanel model={new SettingsModel({ host, description })} />,
  });
}

import { panels } from "../../../manifests/panels";
import { startPlugin } from "../uxp/start-plugin";
import { createAfterEffectsHost } from "./after-effects-host";

// The plugin's main script in After Effects (beta: not yet seen there). The host's require gives untyped modules; this names the type of After Effects'.

startPlugin("after-effects", panels, "Update After Effects to 27.0 or later (beta) in the Creative Cloud app, then restart After Effects.", (parts) =>
  createAfterEffectsHost({ module: require("aftereffects") as AfterEffectsUXP.HostModule, ...parts }),
);

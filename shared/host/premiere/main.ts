import type { premierepro } from "@adobe/premierepro";
import { panels } from "../../../manifests/panels";
import { startPlugin } from "../uxp/start-plugin";
import { uxpTheme } from "../uxp/theme-source";
import { createPremiereHost } from "./premiere-host";

// The plugin's main script in Premiere. The host's require gives untyped modules; this names the type of Premiere's.

startPlugin("premiere", panels, "Update Premiere to 26.3 or later in the Creative Cloud app, then restart Premiere.", (parts) =>
  createPremiereHost({ ppro: require("premierepro") as premierepro, ...parts, theme: parts.theme ?? uxpTheme(undefined) }),
);

import type { premierepro } from "@adobe/premierepro";
import type { HostPort } from "../../../shared/host/host-port";
import { createPremiereHost } from "../../../shared/host/premiere/premiere-host";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import type { SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import type { BriskClock } from "../shot-match/brisk-clock";

/** The adapter that ships, over a simulated Premiere and a simulated UXP, with a clock that waits for nothing. */
export function adapterOver(ppro: premierepro, uxp: SimulatedUxp, clock: BriskClock): HostPort {
  return createPremiereHost({
    ppro,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: uxp.uxp.host.name, hostVersion: uxp.uxp.host.version, locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock,
  });
}

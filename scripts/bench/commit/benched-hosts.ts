import { systemClock } from "../../../shared/host/host-clock";
import { afterEffectsProfile } from "../../../shared/host/after-effects/after-effects-profile";
import { createAfterEffectsHost } from "../../../shared/host/after-effects/after-effects-host";
import type { HostPort } from "../../../shared/host/host-port";
import type { LumetriAddresses } from "../../../shared/host/host-profile";
import { createPremiereHost } from "../../../shared/host/premiere/premiere-host";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import type { UxpParts } from "../../../shared/host/uxp/start-plugin";
import { uxpTheme, type ThemeSource } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { compositions } from "../../../test/hosts/after-effects/builders/compositions";
import { createSimulatedAfterEffects } from "../../../test/hosts/after-effects/create-simulated-after-effects";
import { timeline } from "../../../test/hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../../test/hosts/premiere/create-simulated-premiere";
import { createSimulatedUxp } from "../../../test/hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../../test/hosts/uxp/in-memory-disk";

/** A host to be timed: opens a project of so many clips that no effect is on. */
export type BenchedHost = { readonly name: string; readonly lumetri: LumetriAddresses; readonly open: (clips: number) => HostPort };

/** Both hosts, without the pauses that a real one needs. */
export const BENCHED_HOSTS: readonly BenchedHost[] = [
  {
    name: "Premiere",
    lumetri: premiereProfile("26.3.0").lumetri,
    open: (clips) => {
      const drawing = Array.from({ length: clips }, (_, i) => `shot${i} ${i * 2}-${i * 2 + 2}`).join(", ");
      const disk = new InMemoryDisk();
      return createPremiereHost({
        ppro: createSimulatedPremiere({ project: timeline(`V1: ${drawing}`), disk }).module,
        ...uxpParts(disk),
        profile: { ...premiereProfile("26.3.0"), pauseBetweenStepsMs: 0 },
        readPace: { readsPerPause: Number.POSITIVE_INFINITY, pauseMs: 0 },
      });
    },
  },
  {
    name: "After Effects",
    lumetri: afterEffectsProfile().lumetri,
    open: (clips) => {
      const drawing = Array.from({ length: clips }, (_, i) => `shot${i} ${i * 2}-${i * 2 + 2}`).join(", ");
      const disk = new InMemoryDisk();
      const { module } = createSimulatedAfterEffects({ project: compositions(`Main: ${drawing}`, { duration: clips * 2 }), disk });
      return createAfterEffectsHost({ module, ...uxpParts(disk) });
    },
  },
];

function uxpParts(disk: InMemoryDisk): UxpParts & { readonly theme: ThemeSource } {
  const { uxp, fs, theme } = createSimulatedUxp({ disk });
  return {
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(fs as unknown as UxpFs, uxp.storage.localFileSystem, uxp.storage.formats.binary),
    uxp: { hostName: uxp.host.name, hostVersion: uxp.host.version, locale: "en_US" },
    theme: uxpTheme(theme),
    clock: systemClock,
  };
}

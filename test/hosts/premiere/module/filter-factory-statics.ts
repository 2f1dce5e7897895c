import type { AudioFilterFactoryStatic, VideoFilterFactoryStatic } from "@adobe/premierepro";
import { AUDIO_FILTERS } from "../effects/audio-filters";
import { newAudioComponent, newVideoComponent } from "../effects/new-component";
import { VIDEO_FILTERS } from "../effects/video-filters";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { SimulatedAudioFilterComponent, SimulatedVideoFilterComponent } from "./filter-token";

/** The static side of VideoFilterFactory. */
export function videoFilterFactoryStatics(host: SimulatedHost): VideoFilterFactoryStatic {
  return {
    createComponent: async (matchName) => {
      const component = newVideoComponent(matchName, host.newId());
      if (!component) throw hostError("invalidParameter");
      return new SimulatedVideoFilterComponent(component);
    },
    getMatchNames: async () => VIDEO_FILTERS.map((filter) => filter.matchName),
    getDisplayNames: async () => VIDEO_FILTERS.map((filter) => filter.displayName),
  };
}

/** The static side of AudioFilterFactory. */
export function audioFilterFactoryStatics(host: SimulatedHost): AudioFilterFactoryStatic {
  return {
    createComponentByDisplayName: async (displayName) => {
      if (!AUDIO_FILTERS.includes(displayName)) throw hostError("invalidParameter");
      return new SimulatedAudioFilterComponent(newAudioComponent(displayName, host.newId()));
    },
    getDisplayNames: async () => [...AUDIO_FILTERS],
  };
}

import type { SelectsModel } from "../../../plugins/transcript-selects/selects-model";
import type { SelectsState } from "../../../plugins/transcript-selects/selects-state";
import type { MarkerOffer } from "../../../plugins/transcript-selects/markers/marker-offer";
import { markerOfferOf } from "../../../plugins/transcript-selects/markers/marker-offer";
import { writePremiereTranscript } from "../../../shared/transcript/formats/write/premiere";
import { openAfterEffects, type AfterEffectsOptions, type OpenAfterEffects } from "../../simulated-host/after-effects-adapter/open-after-effects";
import { spoken } from "../transcript/spoken";
import { INTERVIEWS, openPanelOn } from "./open-selects";

/** Transcript Selects over the adapter for After Effects that ships (beta), over a simulated After Effects. */
export type SelectsInAfterEffects = OpenAfterEffects & {
  readonly model: SelectsModel;
  readonly state: () => SelectsState;
  /** What would be marked now. */
  readonly offer: () => Extract<MarkerOffer, { kind: "proposed" }>;
  /** Another panel on the same host, as after a restart. */
  readonly reopen: () => Promise<SelectsModel>;
};

/** Opens compositions drawn as for `compositions`; "anna" and "ben" are the interviews, each is 600 s long. */
export async function openSelectsInAfterEffects(project: string, options: Omit<AfterEffectsOptions, "project"> = {}): Promise<SelectsInAfterEffects> {
  const opened = openAfterEffects({ ...options, project });
  const model = await openPanelOn(opened.host);
  const state = model.store.getState;
  return {
    ...opened,
    model,
    state,
    offer: () => {
      const offer = markerOfferOf(state(), model.tools.shelf.clips, model.tools.description.profile.steps);
      if (offer.kind === "missing") throw new Error(offer.advice);
      return offer;
    },
    reopen: () => openPanelOn(opened.host),
  };
}

/** A transcript file of one of the interviews. */
export function transcriptFile(name: string, who: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(writePremiereTranscript(spoken(INTERVIEWS[who] ?? ""))) };
}

/** A cue list with a cue at each of these seconds. */
export function cueFile(...seconds: readonly number[]): { readonly name: string; readonly bytes: Uint8Array } {
  const text = seconds.map((second, index) => `${index + 1}\n00:00:0${second},000 --> 00:00:0${second},500\nCue ${index + 1}\n`).join("\n");
  return { name: "cues.srt", bytes: new TextEncoder().encode(text) };
}

import type { Action, ClipProjectItem, TextSegments, TextSegmentsStatic, TranscriptStatic } from "@adobe/premierepro";
import { guardClass } from "../host/guard-class";
import { idOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { updateClip } from "../state/edit-state";
import { findClip } from "../state/find-in-state";
import type { ClipItemState } from "../state/project-state";
import { isTranscript } from "./is-transcript";

/** What sequences carry although nobody transcribed them (measured): a container in no language, without words. */
const EMPTY_CONTAINER = JSON.stringify({ language: "und-zz", segments: [], speakers: [] });

/** A parsed transcript. Good only inside the transaction callback, or the parser's own callback, that it was made in. */
export class SimulatedTextSegments implements TextSegments {
  readonly #json: string;
  readonly #transaction: number | null;
  #insideOwnCallback = false;

  constructor(json: string, transaction: number | null) {
    this.#json = json;
    this.#transaction = transaction;
  }

  /** Runs the callback during which the segments are good whatever else is open. */
  lend(callback: (segments: TextSegments) => void): void {
    this.#insideOwnCallback = true;
    try {
      callback(this);
    } finally {
      this.#insideOwnCallback = false;
    }
  }

  /** The transcript as text; null when it was parsed elsewhere, which wipes what the clip had (measured). */
  jsonFor(transaction: number | null): string | null {
    return this.#insideOwnCallback || (transaction !== null && transaction === this.#transaction) ? this.#json : null;
  }
}

/** The static side of TextSegments. */
export function textSegmentsStatics(host: SimulatedHost): TextSegmentsStatic {
  return {
    importFromJSON: (json, callback) => {
      parse(host, json).lend(callback);
      return true;
    },
  };
}

/** The static side of Transcript. */
export function transcriptStatics(host: SimulatedHost): TranscriptStatic {
  const clipOf = (item: ClipProjectItem): ClipItemState => {
    const clip = findClip(host.state, idOf(item));
    if (!clip) throw hostError("invalidParameter");
    return clip;
  };
  return {
    importFromJSON: (json) => parse(host, json),
    createImportTextSegmentsAction: (segments, item): Action => {
      if (!(segments instanceof SimulatedTextSegments)) throw hostError("illegalType");
      const { id } = clipOf(item);
      const transcript = segments.jsonFor(host.openTransaction);
      return host.makeAction((state) => updateClip(state, id, (clip) => ({ ...clip, transcript })));
    },
    hasTranscript: (item) => transcriptOf(clipOf(item)) !== null,
    exportToJSON: async (item) => {
      const transcript = transcriptOf(clipOf(item));
      if (transcript === null) throw hostError(host.switches.build === "25.6" ? "illegalType" : "invalidParameter");
      return transcript;
    },
    querySupportedLanguages: () => LANGUAGES.map(([locale = "", displayString = ""]) => ({ displayString, languageCode: locale.split("-")[0] ?? "", locale })),
  };
}

function transcriptOf(clip: ClipItemState): string | null {
  return clip.transcript ?? (clip.sequenceGuid === undefined ? null : EMPTY_CONTAINER);
}

function parse(host: SimulatedHost, json: string): SimulatedTextSegments {
  if (!isTranscript(json)) throw hostError("badTranscript");
  return new SimulatedTextSegments(json, host.openTransaction);
}

/** 18 languages were counted on a host; which ones is our reading of Adobe's manual. */
const LANGUAGES: readonly (readonly string[])[] = (
  "en-us=English (US)|en-gb=English (UK)|es-es=Spanish|de-de=German|fr-fr=French|it-it=Italian|pt-br=Portuguese (Brazil)|pt-pt=Portuguese|ja-jp=Japanese|ko-kr=Korean|" +
  "cmn-hans=Chinese (Simplified)|cmn-hant=Chinese (Traditional)|ru-ru=Russian|hi-in=Hindi|nb-no=Norwegian|sv-se=Swedish|nl-nl=Dutch|da-dk=Danish"
)
  .split("|")
  .map((entry) => entry.split("="));

guardClass("TextSegments", SimulatedTextSegments);

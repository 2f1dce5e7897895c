import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { frameStart } from "../../../shared/time/frame-rate";
import type { MediaLibrary } from "../../hosts/media/media-library";
import { hashImage } from "./hash-image";
import { SAMPLE_CLEAN_PATH } from "./sample-footage";
import type { LabelledHistory, OnScreen } from "./session-view";
import type { WorkbenchSession } from "./workbench-session";

/** A frame's bytes as base64 of RGBA rows, for scripts outside the page. */
export type FrameBytes = { readonly widthPx: number; readonly heightPx: number; readonly base64: string };

/**
 * `window.trimbinWorkbench`: what browser tests and the check drive and ask, in either host. Panels are driven through their own pages, not through this;
 * what only one host has is `window.trimbinPremiere` or `window.trimbinAfterEffects`.
 */
export type WorkbenchAutomation = {
  /** Settles when the plugin's main script has run and its first panel is open. */
  readonly ready: Promise<void>;
  readonly session: WorkbenchSession;
  /** Grows with every change of the project, undo included. */
  revision(): number;
  /** The project's contents as text: the same text is the same project. */
  stateText(): string;
  history(): LabelledHistory;
  undo(): boolean;
  redo(): boolean;
  /** Selects the clips or layers with these names in what is on screen; throws for a name that is not there. */
  select(names: readonly string[]): void;
  setPlayhead(frame: number): void;
  openPanel(id: string): Promise<void>;
  /** What is heard now: in the program monitor by track item, in the source monitor as "source"; with places in seconds of the files. */
  heard(): readonly { readonly key: string; readonly atS: number }[];
  /** SHA-256 of frame `frame` of what is on screen. */
  frameHash(frame: number): Promise<string>;
  /** The bytes of frame `frame` of what is on screen. */
  frameBytes(frame: number): Promise<FrameBytes>;
  /** The bytes of frame `frame` of the sample as it was before anybody graded it badly. */
  cleanBytes(frame: number): Promise<FrameBytes>;
};

declare global {
  interface Window {
    trimbinWorkbench?: WorkbenchAutomation;
  }
}

/** What the automation needs to know of the host beside the session. */
type HostPart = { readonly media: MediaLibrary; stateText(): string; selectNames(names: readonly string[]): void };

/** The automation surface over a session and its media. */
export function workbenchAutomation(session: WorkbenchSession, { media, stateText, selectNames }: HostPart): WorkbenchAutomation {
  const at = (frame: number) => frameStart(frame, onScreen(session).frameRate);
  const frame = (number: number) => session.renderFrame(at(number));
  return {
    ready: session.ready,
    session,
    revision: () => session.view().revision,
    stateText,
    history: () => session.view().history,
    undo: () => session.undo(),
    redo: () => session.redo(),
    select: selectNames,
    setPlayhead: (number) => session.setPlayhead(at(number)),
    openPanel: (id) => session.openPanel(id),
    heard: () => {
      const source = document.querySelector<HTMLVideoElement>(".monitors video");
      return [...session.sound.heard(), ...(source && !source.paused ? [{ key: "source", atS: source.currentTime }] : [])];
    },
    frameHash: async (number) => hashImage(await frame(number)),
    frameBytes: async (number) => frameBytes(await frame(number)),
    cleanBytes: async (number) => frameBytes(await media.frame(SAMPLE_CLEAN_PATH, at(number))),
  };
}

/** The ids of the things with these names, in that order; throws an Error for a name that none has. */
export function idsOfNames<Id>(things: readonly { readonly id: Id; readonly name: string }[], names: readonly string[]): Id[] {
  return names.map((name) => {
    const found = things.find((thing) => thing.name === name);
    if (!found) throw new Error(`There is nothing called "${name}" in what is on screen.`);
    return found.id;
  });
}

function onScreen(session: WorkbenchSession): OnScreen {
  const { onScreen: shown } = session.view();
  if (!shown) throw new Error("No sequence or composition is open.");
  return shown;
}

function frameBytes({ data, widthPx, heightPx }: RgbaImage): FrameBytes {
  const chunks: string[] = [];
  for (let at = 0; at < data.length; at += 0x8000) chunks.push(String.fromCharCode(...data.subarray(at, at + 0x8000)));
  return { widthPx, heightPx, base64: btoa(chunks.join("")) };
}

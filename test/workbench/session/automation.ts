import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { frameStart } from "../../../shared/time/frame-rate";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import type { UndoEntry } from "../../hosts/premiere/host/undo-history";
import type { MediaLibrary } from "../../hosts/media/media-library";
import { allTrackItems } from "../../hosts/premiere/state/find-in-state";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { hashImage } from "./hash-image";
import { SAMPLE_CLEAN_PATH } from "./sample-project";
import { stateText } from "./state-text";
import type { WorkbenchSession } from "./workbench-session";

/** A frame's bytes as base64 of RGBA rows, for scripts outside the page. */
export type FrameBytes = { readonly widthPx: number; readonly heightPx: number; readonly base64: string };

/** `window.trimbinWorkbench`: what browser tests and the check drive and ask. Panels are driven through their own pages, not through this. */
export type WorkbenchAutomation = {
  /** Settles when the plugin's main script has run and its first panel is open. */
  readonly ready: Promise<void>;
  readonly session: WorkbenchSession;
  /** Grows with every change of the project, undo included. */
  revision(): number;
  /** The project's contents as text: the same text is the same project. */
  stateText(): string;
  history(): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] };
  undo(): boolean;
  redo(): boolean;
  /** Selects the clips with these names on the active sequence; throws for a name that is not there. */
  select(names: readonly string[]): void;
  /** Adds an offline clip with this transcript (Premiere's JSON) of so many seconds. */
  addTranscript(name: string, transcript: string, seconds: number): void;
  setPlayhead(frame: number): void;
  openPanel(id: string): Promise<void>;
  /** What is heard now: in the program monitor by track item, in the source monitor as "source"; with places in seconds of the files. */
  heard(): readonly { readonly key: string; readonly atS: number }[];
  setSwitches(switches: Partial<HostSwitches>): void;
  /** SHA-256 of frame `frame` of the active sequence. */
  frameHash(frame: number): Promise<string>;
  /** The bytes of frame `frame` of the active sequence. */
  frameBytes(frame: number): Promise<FrameBytes>;
  /** The bytes of frame `frame` of the sample as it was before anybody graded it badly. */
  cleanBytes(frame: number): Promise<FrameBytes>;
};

declare global {
  interface Window {
    trimbinWorkbench?: WorkbenchAutomation;
  }
}

/** The automation surface over a session and its media. */
export function workbenchAutomation(session: WorkbenchSession, media: MediaLibrary): WorkbenchAutomation {
  const sequence = () => {
    const active = session.activeSequence();
    if (!active) throw new Error("No sequence is open.");
    return active;
  };
  const frame = (number: number) => session.renderFrame(frameStart(number, sequence().frameRate));
  return {
    ready: session.ready,
    session,
    revision: () => session.view().revision,
    stateText: () => stateText(session.view().project),
    history: () => session.view().history,
    undo: () => session.undo(),
    redo: () => session.redo(),
    select(names) {
      const items = allTrackItems(sequence());
      session.select(names.map((name) => found(items.find(({ item }) => item.name === name), name).item.id));
    },
    addTranscript: (name, transcript, seconds) => session.addTranscript(name, transcript, ticksFromSeconds(seconds)),
    setPlayhead: (number) => session.setPlayhead(frameStart(number, sequence().frameRate)),
    openPanel: (id) => session.openPanel(id),
    heard: () => {
      const source = document.querySelector<HTMLVideoElement>(".monitors video");
      return [...session.sound.heard(), ...(source && !source.paused ? [{ key: "source", atS: source.currentTime }] : [])];
    },
    setSwitches: (switches) => session.setSwitches({ ...session.view().switches, ...switches }),
    frameHash: async (number) => hashImage(await frame(number)),
    frameBytes: async (number) => frameBytes(await frame(number)),
    cleanBytes: async (number) => frameBytes(await media.frame(SAMPLE_CLEAN_PATH, frameStart(number, sequence().frameRate))),
  };
}

function found<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`There is no clip "${name}" on the active sequence.`);
  return item;
}

function frameBytes({ data, widthPx, heightPx }: RgbaImage): FrameBytes {
  const chunks: string[] = [];
  for (let at = 0; at < data.length; at += 0x8000) chunks.push(String.fromCharCode(...data.subarray(at, at + 0x8000)));
  return { widthPx, heightPx, base64: btoa(chunks.join("")) };
}

import { toJsonText } from "../../../shared/basics/json-text";
import { writePremiereTranscript } from "../../../shared/transcript/formats/write/premiere";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../../test/hosts/premiere/builders/project-from-clips";
import { allTrackItems } from "../../../test/hosts/premiere/state/find-in-state";
import { openAdapter, patience, WHOLE_PROJECT } from "../../../test/simulated-host/adapter/open-adapter";
import type { HostAnswers } from "../../../test/browser/host-answers";
import { PROTOCOL_VERSION } from "../../../shared/host/protocol/message-limits";
import { longestTurn } from "./longest-turn";
import { largeProject } from "./large-project";

/** One read of the adapter: how long it held the thread at most, and how large its answer is on the bridge. */
export type AdapterRead = { readonly read: string; readonly longestMs: number; readonly totalMs: number; readonly answerMB: number };

/** What the adapter read, and the same answers for a page: before anything is selected, and with every clip selected. */
export type AdapterLoad = { readonly reads: readonly AdapterRead[]; readonly unselected: HostAnswers; readonly selected: HostAnswers };

/** Reads a project of so many clips through the adapter that ships, over the simulated Premiere, whose own work counts too. */
export async function adapterLoad(clips: number): Promise<AdapterLoad> {
  const { host, controls } = openAdapter({ project: largeProject(clips) });
  const reads: AdapterRead[] = [];
  async function read<Value>(name: string, ask: () => Promise<Value>): Promise<{ readonly value: Value; readonly text: string }> {
    const { value, longestMs, totalMs } = await longestTurn(ask);
    const started = performance.now();
    const text = toJsonText(value as object);
    // The main script writes an answer out in one piece.
    const writeMs = performance.now() - started;
    reads.push({ read: name, longestMs, totalMs, answerMB: text.length / 1024 / 1024 }, { read: `${name}: written for the bridge`, longestMs: writeMs, totalMs: writeMs, answerMB: text.length / 1024 / 1024 });
    return { value, text };
  }
  const scope = { ...WHOLE_PROJECT, effectsOf: "none", markersOfItems: [] } as const;
  const before = await read("readProject", () => host.readProject(scope, patience()));
  const bin = await read("readBin", () => host.readBin(patience()));
  const usage = await read("readUsage", () => host.readUsage(patience()));
  const { value } = await read("describe", () => host.describe(patience()));
  if (!before.value.ok || !bin.value.ok || !usage.value.ok || !value.ok) throw new Error("The large project was not read.");
  controls.select(BUILT_SEQUENCE_GUID, allTrackItems(controls.state().sequences.get(BUILT_SEQUENCE_GUID) ?? noSequence()).map(({ item }) => item.id));
  const after = await read("readProject, all selected", () => host.readProject(scope, patience()));
  const spoken = { ok: true, value: { ...bin.value.value, clips: bin.value.value.clips.map((clip) => ({ ...clip, hasTranscript: true })) } };
  const answers = {
    hello: { protocol: PROTOCOL_VERSION },
    describe: value,
    readBin: spoken,
    readUsage: usage.value,
    readTranscript: { ok: true, value: { json: sentence() } },
    listEffects: await host.listEffects(patience()),
    listFiles: await host.listFiles({ place: "studio" }, patience()),
    readFile: await host.readFile({ place: "data", name: "response-profile.json", offset: 0 }, patience()),
    readJournal: await host.readJournal(before.value.value.project.guid, patience()),
  };
  const crossed = JSON.parse(toJsonText(answers)) as HostAnswers;
  return { reads, unselected: { ...crossed, readProject: JSON.parse(before.text) as unknown }, selected: { ...crossed, readProject: JSON.parse(after.text) as unknown } };
}

function noSequence(): never {
  throw new Error("The large project has no sequence.");
}

/** What somebody says in every clip: one sentence of ten words. */
function sentence(): string {
  const words = "we waited on the bridge until the last train left".split(" ").map((text, at, all) => ({
    text,
    start: ticksFromSeconds(at * 0.4),
    end: ticksFromSeconds(at * 0.4 + 0.35),
    speaker: null,
    confidence: 1,
    kind: "word" as const,
    endsSentence: at === all.length - 1,
    tags: [],
  }));
  const end = words[words.length - 1]?.end ?? 0n;
  return writePremiereTranscript({ language: "en-us", speakers: [], words, segments: [{ words: { first: 0, end: words.length }, start: 0n, end, speaker: null, language: null }] });
}

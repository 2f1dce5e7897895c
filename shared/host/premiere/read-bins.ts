import type { ClipProjectItem, Project, Sequence, TickTime } from "@adobe/premierepro";
import type { BinReads } from "../../edits/edit-reads";
import type { BinsSnapshot, NamedContent, NamedItem, SubclipSource, TemplateSnapshot } from "../../project/bins-snapshot";
import { sortNamed } from "../../project/change-bins";
import { frameRateFromTicksPerFrame } from "../../time/frame-rate";
import { parseTicks, type Ticks } from "../../time/ticks";
import { isDeadHandle } from "../host-stop";
import { shownName } from "../shown-name";
import { fromHostTime } from "./host-values";
import { binThings, sequenceItems, type BinThing } from "./live-bins";
import type { PremiereContext } from "./premiere-context";
import { readPlaced } from "./read-placed";
import { readUses } from "./read-uses";

/** Sequences made in the commit under way, by GUID, and the names that they are to bear. */
export type Clones = ReadonlyMap<string, string>;

/** What was asked for of the bins; what is gone is left out. Throws a HostStop when cancelled. */
export async function readBins(context: PremiereContext, project: Project, wanted: BinReads, clones: Clones, signal: AbortSignal): Promise<BinsSnapshot> {
  const things = await binThings(context.ppro, project);
  const names = new Set(wanted.names);
  const uses = await readUses(context, project, new Set(wanted.usesOf), signal);
  const cloneNames = await namesOfClones(project, clones);
  const named: NamedItem[] = [];
  const sources: SubclipSource[] = [];
  for (const thing of things) {
    const id = thing.raw.getId();
    const meant = cloneNames.get(id);
    const name = meant ?? thing.raw.name;
    if (names.has(name)) named.push({ name, path: thing.path, usedIn: uses.get(name) ?? [], is: await readContent(context, thing, things, meant, signal) });
    if (wanted.sources.includes(id)) sources.push(await readSource(context, thing));
  }
  return { named: sortNamed(named), sources: sources.sort((a, b) => (a.mediaId < b.mediaId ? -1 : 1)), templates: await readTemplates(project, wanted.templates) };
}

/** By the id of its thing in the bins, the name that each clone is to bear. */
async function namesOfClones(project: Project, clones: Clones): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const sequence of clones.size > 0 ? await project.getSequences() : []) {
    const name = clones.get(sequence.guid.toString());
    if (name !== undefined) names.set((await sequence.getProjectItem()).getId(), name);
  }
  return names;
}

async function readContent(context: PremiereContext, { raw, isBin, path }: BinThing, things: readonly BinThing[], meant: string | undefined, signal: AbortSignal): Promise<NamedContent> {
  if (isBin) return { kind: "bin", holds: namesIn([...path, shownName(raw.name)], things) };
  const clip = context.ppro.ClipProjectItem.cast(raw);
  const sequence = await sequenceOf(clip);
  if (!sequence) return { kind: "clip", mediaPath: (await clip.getMediaFilePath()) || "", range: await readMarks(context, clip) };
  const markers = (await context.ppro.Markers.getMarkers(sequence)).getMarkers().length;
  if (meant !== undefined && meant !== raw.name) return { kind: "unnamed-clone", items: (await sequenceItems(context.ppro, sequence)).length, markers };
  const frameRate = frameRateFromTicksPerFrame(parseTicks(String(await sequence.getTimebase())));
  return { kind: "sequence", frameRate, clips: await readPlaced(context, sequence, signal), markers };
}

function namesIn(path: readonly string[], things: readonly BinThing[]): string[] {
  return things.flatMap((thing) => (thing.path.length === path.length && thing.path.every((name, i) => name === path[i]) ? [shownName(thing.raw.name)] : [])).sort();
}

/** Null for clips; generators and titles may refuse the question. */
async function sequenceOf(clip: ClipProjectItem): Promise<Sequence | null> {
  return (await unless(clip.isSequence(), false)) ? ((await clip.getSequence()) ?? null) : null;
}

/** A subclip has marks of its own from the start (simulated: how a real host answers is not published). */
async function readMarks({ ppro }: PremiereContext, clip: ClipProjectItem): Promise<{ start: Ticks; end: Ticks }> {
  const { ANY } = ppro.Constants.MediaType;
  return { start: fromHostTime(await clip.getInPoint(ANY)), end: fromHostTime(await clip.getOutPoint(ANY)) };
}

async function readSource({ ppro }: PremiereContext, { raw, path }: BinThing): Promise<SubclipSource> {
  const clip = ppro.ClipProjectItem.cast(raw);
  const mediaPath = (await unless(clip.getMediaFilePath(), "")) || "";
  return { mediaId: raw.getId(), name: shownName(raw.name), path, mediaPath, duration: mediaPath === "" ? 0n : await durationOf(clip), refusal: await whyNoSubclips(clip, mediaPath) };
}

async function whyNoSubclips(clip: ClipProjectItem, mediaPath: string): Promise<string | null> {
  // Documented: new in 26.3.
  if (!("createSubClipAction" in clip) || typeof clip.createSubClipAction !== "function") return "this version of Premiere makes no subclips (26.3 does)";
  if (await unless(clip.isSequence(), false)) return "a sequence";
  if (await unless(clip.isMergedClip(), false)) return "a merged clip, whose times are not those of one file";
  if (await unless(clip.isMulticamClip(), false)) return "a multicam clip, whose times are not those of one file";
  return mediaPath === "" ? "a clip without a media file" : null;
}

/** Plain by the type definitions, a promise by the documents. */
type MediaLength = { readonly duration: TickTime | Promise<TickTime> };

async function durationOf(clip: ClipProjectItem): Promise<Ticks> {
  try {
    const media: MediaLength = await clip.getMedia();
    return fromHostTime(await media.duration);
  } catch (error) {
    if (isDeadHandle(error)) throw error;
    return 0n;
  }
}

async function readTemplates(project: Project, guids: readonly string[]): Promise<TemplateSnapshot[]> {
  const templates: TemplateSnapshot[] = [];
  for (const sequence of guids.length > 0 ? await project.getSequences() : []) {
    const sequenceGuid = sequence.guid.toString();
    if (guids.includes(sequenceGuid)) templates.push({ sequenceGuid, captionTracks: await sequence.getCaptionTrackCount() });
  }
  return templates.sort((a, b) => (a.sequenceGuid < b.sequenceGuid ? -1 : 1));
}

/** Some kinds of items refuse some questions: then the answer is the one given here. */
async function unless<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (isDeadHandle(error)) throw error;
    return otherwise;
  }
}

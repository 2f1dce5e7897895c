import type { Project, ProjectItem, Sequence } from "@adobe/premierepro";
import { fromBase64 } from "../../base64";
import type { CheckPlace } from "../../check/check-calls";
import type { Scratch, ScratchRequest } from "../../check-port";
import type { HostProblem } from "../../host-problem";
import { HostStop, stopIfCancelled } from "../../host-stop";
import { inFolder, type PluginFiles, type PluginPath } from "../../plugin-files";
import { shownName } from "../../shown-name";
import { withinTime } from "../../within-time";
import { fromHostTime } from "../host-values";
import { activeProject, clipItems, mediaIdOf, projectByGuid } from "../live-project";
import type { PremiereContext } from "../premiere-context";
import { checkPicture } from "./check-picture";
import { CheckGround, SCRATCH_NAME } from "./check-ground";

const FOLDER: PluginPath = "plugin-temp:/";

/** A host that makes or closes an empty project takes seconds, not minutes. */
const PATIENCE_MS = 30_000;

/** Of the check's own picture. */
const WIDTH_PX = 320;
const HEIGHT_PX = 180;

const ADVICE = "Save your project, restart Premiere and try again.";

const NO_SECOND: HostProblem = { kind: "unsupported", what: "open a second project beside yours", advice: ADVICE };

type Opened = { readonly name: string; readonly guid: string; readonly userGuid: string | null };

/** A project beside the person's own, made in the plugin's temporary folder and closed without saving. The person's own project is not asked for anything but its name and, to bring it back to the front, its open sequence. */
export class ScratchProject implements CheckPlace<CheckGround> {
  private opened: Opened | null = null;
  /** Made by this session, open or not: what bears the name and is none of these was left by another. */
  private readonly made = new Set<string>();

  constructor(
    private readonly context: PremiereContext,
    private readonly files: PluginFiles,
  ) {}

  get isOpen(): boolean {
    return this.opened !== null;
  }

  async open(signal: AbortSignal): Promise<CheckGround> {
    return this.orClose(signal, async (late) => {
      const opened = await this.make(signal, late);
      // Without a clip the questions about clips have no answer; the others still have.
      const clip = await this.fill(opened, "bmp", checkPicture(WIDTH_PX, HEIGHT_PX)).catch(() => null);
      const sequence = clip?.sequence ?? (await (await this.project(opened)).createSequence("Check"));
      const folder = await this.files.nativeTemporaryFolder();
      return new CheckGround(this.context, this.files, folder, opened.guid, sequence.guid.toString(), { widthPx: WIDTH_PX, heightPx: HEIGHT_PX });
    });
  }

  async openScratch({ chartBase64 }: ScratchRequest, signal: AbortSignal): Promise<Scratch> {
    return this.orClose(signal, async (late) => {
      const opened = await this.make(signal, late);
      const { sequence, item } = await this.fill(opened, "png", fromBase64(chartBase64));
      const sequenceGuid = sequence.guid.toString();
      const [start, sourceStart] = [fromHostTime(await item.getStartTime()), fromHostTime(await item.getInPoint())];
      const clip = { sequenceGuid, track: 0, start, sourceStart, mediaId: await mediaIdOf(item), name: shownName(await item.getName()) };
      return { projectGuid: opened.guid, sequenceGuid, clip };
    });
  }

  async close(): Promise<readonly string[]> {
    const { opened } = this;
    if (!opened) return [];
    const { clock } = this.context;
    const left = await withinTime(clock, PATIENCE_MS, "closing the scratch project", this.closeProject(opened)).catch(() => opened.name);
    // What is left can be closed again later: by its name, as what another session left.
    this.opened = null;
    this.made.delete(opened.guid);
    await this.tidy();
    const away = left === null ? await withinTime(clock, PATIENCE_MS, "bringing your project back", this.bringBack(opened)).catch(() => AWAY) : null;
    return [left, away].filter((what) => what !== null);
  }

  /** The name of a scratch project that is in front and that nobody works in any more. Only what lies in our own temporary folder is one: a project of a person's may bear any name. */
  async leftOver(): Promise<string | null> {
    const project = await activeProject(this.context.ppro);
    if (!project || this.made.has(project.guid.toString()) || !project.name.startsWith(SCRATCH_NAME)) return null;
    return isSamePath(project.path, await this.native(project.name)) ? project.name : null;
  }

  /** Closes what `leftOver` names; null when it is gone, else its name. */
  async removeLeftOver(): Promise<string | null> {
    const name = await this.leftOver();
    const project = await activeProject(this.context.ppro);
    if (name === null || !project) return null;
    const opened = { name, guid: project.guid.toString(), userGuid: null };
    return withinTime(this.context.clock, PATIENCE_MS, "closing the scratch project", this.closeProject(opened));
  }

  /** `late` is aborted when nobody waits for it any more: what the host opens then is closed again. */
  private async make(signal: AbortSignal, late: AbortSignal): Promise<Opened> {
    const { ppro, clock } = this.context;
    const userGuid = (await activeProject(ppro))?.guid.toString() ?? null;
    await this.tidy();
    stopIfCancelled(signal);
    const name = `${SCRATCH_NAME} ${clock.now().toString(36)}.prproj`;
    const project = await this.create(await this.native(name));
    const guid = project?.guid.toString() ?? "";
    if (guid === "" || guid === userGuid) throw new HostStop(NO_SECOND);
    const opened = { name, guid, userGuid };
    if (late.aborted) await this.closeProject(opened);
    stopIfCancelled(late);
    this.opened = opened;
    this.made.add(guid);
    if ((await activeProject(ppro))?.guid.toString() !== guid) throw new HostStop(NO_SECOND);
    return opened;
  }

  private async create(path: string): Promise<Project | null> {
    try {
      return await this.context.ppro.Project.createProject(path);
    } catch (error) {
      throw new HostStop({ kind: "unsupported", what: `make a project for the check (${error instanceof Error ? error.message : String(error)})`, advice: ADVICE });
    }
  }

  private async orClose<Value>(signal: AbortSignal, work: (late: AbortSignal) => Promise<Value>): Promise<Value> {
    const late = new AbortController();
    try {
      const value = await withinTime(this.context.clock, PATIENCE_MS, "making a scratch project", work(late.signal));
      stopIfCancelled(signal);
      return value;
    } catch (error) {
      late.abort();
      const [what] = await this.close();
      if (what !== undefined) throw new HostStop({ kind: "left-behind", what, why: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  /** A sequence with the picture in it, made by the host from the picture itself: so it has its size. */
  private async fill(opened: Opened, extension: string, bytes: Uint8Array): Promise<{ sequence: Sequence; item: ReturnType<typeof clipItems>[number] }> {
    const { ppro } = this.context;
    const name = `${SCRATCH_NAME} picture.${extension}`;
    await this.files.writeBytes(FOLDER, name, bytes);
    const project = await this.project(opened);
    const root = await project.getRootItem();
    await project.importFiles([await this.native(name)], true);
    const items: readonly ProjectItem[] = await root.getItems();
    const picture = items.find((item) => item.type !== ppro.ProjectItem.TYPE_BIN);
    if (!picture) throw new Error("the host did not import the picture");
    const sequence = await project.createSequenceFromMedia("Check", [ppro.ClipProjectItem.cast(picture)]);
    const [item] = clipItems(ppro, await sequence.getVideoTrack(0));
    if (!item) throw new Error("the host made a sequence without the picture");
    return { sequence, item };
  }

  /** Null when it is closed. */
  private async closeProject({ guid, name }: Opened): Promise<string | null> {
    const { ppro } = this.context;
    const project = await projectByGuid(ppro, guid);
    if (!project) return null;
    const options = new ppro.CloseProjectOptions();
    options.setPromptIfDirty(false);
    options.setShowCancelButton(false);
    options.setSaveWorkspace(false);
    await project.close(options);
    return (await projectByGuid(ppro, guid)) ? name : null;
  }

  /** Null when the person's project is in front again. */
  private async bringBack({ userGuid }: Opened): Promise<string | null> {
    const { ppro } = this.context;
    const isFront = async (): Promise<boolean> => (await activeProject(ppro))?.guid.toString() === userGuid;
    if (userGuid === null || (await isFront())) return null;
    const user = await projectByGuid(ppro, userGuid);
    const sequence: Sequence | null = (await user?.getActiveSequence()) ?? null;
    if (user && sequence) await user.setActiveSequence(sequence);
    return (await isFront()) ? null : AWAY;
  }

  private async project({ guid }: Opened): Promise<Project> {
    const project = await projectByGuid(this.context.ppro, guid);
    if (!project) throw new Error("the scratch project is closed");
    return project;
  }

  /** The files of this one and of those before it. A file that the host still holds stays until the next time. */
  private async tidy(): Promise<void> {
    for (const name of await this.files.list(FOLDER)) {
      if (name.startsWith(SCRATCH_NAME)) await this.files.remove(inFolder(FOLDER, name));
    }
  }

  private async native(name: string): Promise<string> {
    const folder = await this.files.nativeTemporaryFolder();
    return `${folder}${folder.includes("\\") ? "\\" : "/"}${name}`;
  }
}

/** Hosts write separators as they like. What differs in anything else is not ours. */
function isSamePath(path: string, other: string): boolean {
  const plain = (each: string): string => each.replace(/\\/g, "/").replace(/\/+/g, "/");
  return plain(path) === plain(other);
}

const AWAY = "your own project, which is open behind another window: bring it to the front";

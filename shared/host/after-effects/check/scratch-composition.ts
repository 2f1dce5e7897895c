import { fromBase64 } from "../../base64";
import type { CheckPlace } from "../../check/check-calls";
import type { Scratch, ScratchRequest } from "../../check-port";
import { HostStop, stopIfCancelled } from "../../host-stop";
import { inFolder, type PluginFiles, type PluginPath } from "../../plugin-files";
import type { AfterEffectsContext } from "../after-effects-context";
import { compGuid, isComp, projectIdentity } from "../live-project";
import { compToRead, layerRef } from "../read-layer";
import { CheckGround } from "./check-ground";

const FOLDER: PluginPath = "plugin-temp:/";

/** Begins the name of everything that is made here. */
const NAME = "Trimbin scratch";

const WIDTH_PX = 320;
const HEIGHT_PX = 180;
const SECONDS = 4;
const FPS = 25;

type Item = AfterEffectsUXP.Item;

/** After Effects has one project at a time: a composition in it, and only where it is empty and was never saved. What is made is removed; Edit > Undo keeps the steps. */
export class ScratchComposition implements CheckPlace<CheckGround> {
  isOpen = false;

  constructor(
    private readonly context: AfterEffectsContext,
    private readonly files: PluginFiles,
  ) {}

  async open(signal: AbortSignal): Promise<CheckGround> {
    const folder = await this.files.nativeTemporaryFolder();
    stopIfCancelled(signal);
    return this.orClose(() => {
      const comp = this.makeComp(WIDTH_PX, HEIGHT_PX);
      const solid = comp.layers.addSolid([0.5, 0.4, 0.3], `${NAME} solid`, WIDTH_PX, HEIGHT_PX, 1, SECONDS);
      return new CheckGround(this.context, this.files, folder, comp.id, solid.id);
    });
  }

  async openScratch({ chartBase64, widthPx, heightPx }: ScratchRequest, signal: AbortSignal): Promise<Scratch> {
    const { app, module } = this.context;
    const { ImportOptions } = module;
    if (!ImportOptions) throw new HostStop({ kind: "unsupported", what: "import a file for a plugin", advice: "Update After Effects." });
    const name = `${NAME} chart.png`;
    const folder = await this.files.nativeTemporaryFolder();
    await this.files.writeBytes(FOLDER, name, fromBase64(chartBase64));
    stopIfCancelled(signal);
    return this.orClose(() => {
      const comp = this.makeComp(widthPx, heightPx);
      const chart = app.project.importFile(new ImportOptions(`${folder}${folder.includes("\\") ? "\\" : "/"}${name}`));
      chart.name = `${NAME} chart`;
      const layer = comp.layers.add(chart, SECONDS);
      return { projectGuid: projectIdentity(app).guid, sequenceGuid: compGuid(comp), clip: layerRef(layer, compToRead(comp)) };
    });
  }

  async close(): Promise<readonly string[]> {
    if (!this.isOpen) return [];
    this.isOpen = false;
    const { project } = this.context.app;
    try {
      // Compositions first: what they show cannot be in use any more then.
      for (const item of [...this.ours().filter(isComp), ...this.ours().filter((one) => !isComp(one))]) item.remove();
      // The host's own folder for solids.
      for (const item of all(project)) if ("numItems" in item && item.numItems === 0 && /^solids$/i.test(item.name)) item.remove();
    } catch {
      // What is still there is named below.
    }
    for (const name of await this.files.list(FOLDER)) if (name.startsWith(NAME)) await this.files.remove(inFolder(FOLDER, name));
    try {
      return this.ours().map(({ name }) => name);
    } catch {
      return [NAME];
    }
  }

  private makeComp(widthPx: number, heightPx: number): AfterEffectsUXP.CompItem {
    const { project } = this.context.app;
    if (project.numItems > 0 || project.file) {
      throw new HostStop({ kind: "unsupported", what: "be checked while a project is open: After Effects has no second one", advice: "Open an empty project first (File > New > New Project), then try again." });
    }
    this.isOpen = true;
    return project.items.addComp(NAME, widthPx, heightPx, 1, SECONDS, FPS);
  }

  private async orClose<Value>(work: () => Value): Promise<Value> {
    try {
      return work();
    } catch (error) {
      const [what] = await this.close();
      if (what !== undefined) throw new HostStop({ kind: "left-behind", what, why: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  private ours(): Item[] {
    return all(this.context.app.project).filter(({ name }) => name.startsWith(NAME));
  }
}

function all(project: AfterEffectsUXP.Project): Item[] {
  return Array.from({ length: project.numItems }, (_, at) => project.item(at + 1));
}

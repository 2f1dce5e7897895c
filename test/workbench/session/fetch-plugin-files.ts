import * as v from "valibot";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import type { PanelEntry } from "./session-view";
import type { SimulatedHostName } from "./simulated-host";

const listSchema = v.array(v.object({ path: v.string(), bytes: v.number() }));
const manifestSchema = v.object({ id: v.string(), entrypoints: v.array(v.object({ type: v.string(), id: v.string(), label: v.string() })) });

/** Models are many megabytes, and most sessions never read them. */
const LATER = /^models\//;

/** Puts every file of the plugin built for this host into its folder on the disk, models only when they are read; throws an Error in words when the build is not there. */
export async function installPluginFiles(disk: InMemoryDisk, folder: string, host: SimulatedHostName): Promise<void> {
  const files = v.parse(listSchema, await (await fetchOk(`${host}/plugin-files.json`)).json());
  const install = async ({ path, bytes: sizeBytes }: (typeof files)[number]): Promise<void> => {
    const load = async (): Promise<Uint8Array> => new Uint8Array(await (await fetchOk(`${host}/${path}`)).arrayBuffer());
    if (LATER.test(path)) disk.putElsewhere(`${folder}/${path}`, { sizeBytes, load });
    else disk.writeFile(`${folder}/${path}`, await load());
  };
  await Promise.all(files.map(install));
}

/** The id and the panels of the plugin built for this host, as its manifest has them. */
export async function fetchPlugin(host: SimulatedHostName): Promise<{ readonly pluginId: string; readonly panels: readonly PanelEntry[] }> {
  const { id: pluginId, entrypoints } = v.parse(manifestSchema, await (await fetchOk(`${host}/manifest.json`)).json());
  return { pluginId, panels: entrypoints.filter(({ type }) => type === "panel").map(({ id, label }) => ({ id, label })) };
}

/** Fetches a file beside the page; throws an Error that names it when it is not there. */
export async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}). Run npm start again; it builds what the workbench needs.`);
  return response;
}

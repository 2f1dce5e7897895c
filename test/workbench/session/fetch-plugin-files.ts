import * as v from "valibot";
import type { PanelEntry } from "./session-view";

const listSchema = v.array(v.string());
const manifestSchema = v.object({ entrypoints: v.array(v.object({ type: v.string(), id: v.string(), label: v.string() })) });

/** Every file of the built plugin by its path in the plugin folder; throws an Error in words when the build is not there. */
export async function fetchPluginFiles(): Promise<Map<string, Uint8Array>> {
  const paths = v.parse(listSchema, await (await fetchOk("plugin-files.json")).json());
  const files = paths.map(async (path) => [path, new Uint8Array(await (await fetchOk(`premiere/${path}`)).arrayBuffer())] as const);
  return new Map(await Promise.all(files));
}

/** The panels that the plugin's manifest lists. */
export async function fetchPanels(): Promise<PanelEntry[]> {
  const { entrypoints } = v.parse(manifestSchema, await (await fetchOk("premiere/manifest.json")).json());
  return entrypoints.filter(({ type }) => type === "panel").map(({ id, label }) => ({ id, label }));
}

/** Fetches a file beside the page; throws an Error that names it when it is not there. */
export async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}). Run npm start again; it builds what the workbench needs.`);
  return response;
}

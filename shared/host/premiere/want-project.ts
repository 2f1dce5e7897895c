import type { Project } from "@adobe/premierepro";
import { HostStop } from "../host-stop";
import { activeProject } from "./live-project";
import type { PremiereContext } from "./premiere-context";

/** The open project. Throws a HostStop where none is. */
export async function wantProject({ ppro }: PremiereContext): Promise<Project> {
  const project = await activeProject(ppro);
  if (!project) throw new HostStop({ kind: "no-project" });
  return project;
}

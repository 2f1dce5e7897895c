import type { Story } from "./story";
import { say } from "../../words/say";

/** An empty story: one version, with one beat that has no heading. */
export function newStory(id: string): Story {
  const take = { id: "t1", name: say`Take 1`, lines: [] };
  const beat = { id: "b1", heading: "", takes: [take], current: take.id };
  const version = { id: "v1", name: say`Version 1`, beats: [beat] };
  return { id, versions: [version], current: version.id };
}

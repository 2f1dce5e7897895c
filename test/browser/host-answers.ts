import { toJsonText } from "../../shared/basics/json-text";
import { PROTOCOL_VERSION } from "../../shared/host/protocol/message-limits";
import { openAdapter, patience } from "../simulated-host/adapter/open-adapter";

/** What a host answers to each call of the bridge, as it crosses it. */
export type HostAnswers = Readonly<Record<string, unknown>>;

/** Answers of the adapter that ships, over a simulated Premiere with this timeline (drawn as `timeline` reads it). */
export async function answersFor(drawing: string): Promise<HostAnswers> {
  const { host } = openAdapter({ project: drawing });
  const project = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, patience());
  if (!project.ok) throw new Error(`The project was not read: ${project.problem.kind}.`);
  const answers = {
    hello: { protocol: PROTOCOL_VERSION },
    describe: await host.describe(patience()),
    readProject: project,
    readBin: await host.readBin(patience()),
    readUsage: await host.readUsage(patience()),
    readTranscript: { ok: true, value: { json: null } },
    listEffects: await host.listEffects(patience()),
    listFiles: await host.listFiles({ place: "studio" }, patience()),
    readFile: await host.readFile({ place: "data", name: "response-profile.json", offset: 0 }, patience()),
    readJournal: await host.readJournal(project.value.project.guid, patience()),
  };
  return JSON.parse(toJsonText(answers)) as HostAnswers;
}

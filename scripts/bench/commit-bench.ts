import type { HostPort, ReadScope } from "../../shared/host/host-port";
import { systemClock } from "../../shared/host/host-clock";
import { createPremiereHost } from "../../shared/host/premiere/premiere-host";
import { premiereProfile } from "../../shared/host/premiere/premiere-profile";
import { uxpTheme } from "../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../shared/host/uxp/uxp-plugin-files";
import type { EditPlan } from "../../shared/edits/edit-plan";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import { timeline } from "../../test/hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../test/hosts/premiere/create-simulated-premiere";
import { createSimulatedUxp } from "../../test/hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../test/hosts/uxp/in-memory-disk";
import { gradeClips, regradeClips } from "./commit/grade-plans";

const ROUNDS = 5;

/** Once is enough to see a quadratic. */
const ROUNDS_OF_MANY = 1;
const CLIPS = 200;
const MANY_CLIPS = 1000;

type Case = { readonly name: string; readonly prepare: (host: HostPort) => Promise<void>; readonly plan: (snapshot: ProjectSnapshot) => EditPlan };

const CASES: readonly Case[] = [
  { name: "add Lumetri, set 7 sliders", prepare: async () => undefined, plan: gradeClips },
  { name: "set 7 sliders of a Lumetri that is there", prepare: async (host) => gradeAll(host), plan: regradeClips },
];

/** Run: npm run bench -- commit. Times the adapter and the simulated host together, without the pauses that a real host needs. */
async function main(): Promise<void> {
  console.log("Planning and committing over the simulated host, pauses 0: what our own code takes, not what Premiere takes.\n");
  const rows = [];
  for (const { name, prepare, plan } of CASES) {
    const few = await medianMs(ROUNDS, CLIPS, prepare, plan);
    const many = await medianMs(ROUNDS_OF_MANY, MANY_CLIPS, prepare, plan);
    rows.push({ case: name, [`${CLIPS} clips, ms`]: Math.round(few), [`${MANY_CLIPS} clips, ms`]: Math.round(many), "ms per clip, many/few": Number((many / MANY_CLIPS / (few / CLIPS)).toFixed(2)) });
  }
  console.table(rows);
}

/** The median over some rounds, each with a project of its own. */
async function medianMs(rounds: number, clips: number, prepare: Case["prepare"], makePlanFor: Case["plan"]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const host = openProject(clips);
    await prepare(host);
    const before = await read(host);
    const start = performance.now();
    await commit(host, before.project.guid, makePlanFor(before));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function openProject(clips: number): HostPort {
  const drawing = Array.from({ length: clips }, (_, i) => `shot${i} ${i * 2}-${i * 2 + 2}`).join(", ");
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk });
  const { module } = createSimulatedPremiere({ project: timeline(`V1: ${drawing}`), disk });
  return createPremiereHost({
    ppro: module,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: uxp.uxp.host.name, hostVersion: uxp.uxp.host.version, locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock: systemClock,
    profile: { ...premiereProfile("26.3.0"), pauseBetweenStepsMs: 0 },
    readPace: { readsPerPause: Number.POSITIVE_INFINITY, pauseMs: 0 },
  });
}

async function read(host: HostPort): Promise<ProjectSnapshot> {
  const { lumetri } = premiereProfile("26.3.0");
  const indexes = [...Object.values(lumetri.sliders), ...lumetri.others].map(({ index }) => index);
  const scope: ReadScope = { sequence: { kind: "active" }, effectsOf: "all", params: [{ matchName: lumetri.matchName, indexes }], markersOfItems: [] };
  const answer = await host.readProject(scope, new AbortController().signal);
  if (!answer.ok) throw new Error(`The project was not read: ${answer.problem.kind}.`);
  return answer.value;
}

async function gradeAll(host: HostPort): Promise<void> {
  const now = await read(host);
  await commit(host, now.project.guid, gradeClips(now));
}

async function commit(host: HostPort, projectGuid: string, plan: EditPlan): Promise<void> {
  const answer = await host.commit({ projectGuid, plan, reverts: null }, () => undefined, new AbortController().signal);
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`The plan was not applied: ${JSON.stringify(answer.ok ? answer.value.outcome : answer.problem.kind)}`);
}

await main();

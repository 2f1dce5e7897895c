import type { EditPlan } from "../../shared/edits/edit-plan";
import type { HostPort, ReadScope } from "../../shared/host/host-port";
import type { LumetriAddresses } from "../../shared/host/host-profile";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import { BENCHED_HOSTS, type BenchedHost } from "./commit/benched-hosts";
import { gradeClips, regradeClips } from "./commit/grade-plans";

const ROUNDS = 5;

/** Once is enough to see a quadratic. */
const ROUNDS_OF_MANY = 1;
const CLIPS = 200;
const MANY_CLIPS = 1000;

type Prepare = (host: HostPort, lumetri: LumetriAddresses) => Promise<void>;
type Case = { readonly name: string; readonly prepare: Prepare; readonly plan: (snapshot: ProjectSnapshot, lumetri: LumetriAddresses) => EditPlan };

const CASES: readonly Case[] = [
  { name: "add Lumetri, set 7 sliders", prepare: async () => undefined, plan: gradeClips },
  { name: "set 7 sliders of a Lumetri that is there", prepare: gradeAll, plan: regradeClips },
];

/** Run: npm run bench -- commit. Times an adapter and its simulated host together, without the pauses that a real host needs. */
async function main(): Promise<void> {
  console.log("Planning and committing over the simulated hosts, pauses 0: what our own code takes, not what a host takes. After Effects does all of it in one undo group.\n");
  const rows = [];
  for (const host of BENCHED_HOSTS) {
    for (const tested of CASES) {
      const few = await medianMs(ROUNDS, CLIPS, host, tested);
      const many = await medianMs(ROUNDS_OF_MANY, MANY_CLIPS, host, tested);
      rows.push({ host: host.name, case: tested.name, [`${CLIPS} clips, ms`]: Math.round(few), [`${MANY_CLIPS} clips, ms`]: Math.round(many), "ms per clip, many/few": Number((many / MANY_CLIPS / (few / CLIPS)).toFixed(2)) });
    }
  }
  console.table(rows);
}

/** The median over some rounds, each with a project of its own. */
async function medianMs(rounds: number, clips: number, { open, lumetri }: BenchedHost, { prepare, plan }: Case): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const host = open(clips);
    await prepare(host, lumetri);
    const before = await read(host, lumetri);
    const start = performance.now();
    await commit(host, before.project.guid, plan(before, lumetri));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function read(host: HostPort, lumetri: LumetriAddresses): Promise<ProjectSnapshot> {
  const indexes = [...Object.values(lumetri.sliders), ...lumetri.others].map(({ index }) => index);
  const scope: ReadScope = { sequence: { kind: "active" }, effectsOf: "all", params: [{ matchName: lumetri.matchName, indexes }], markersOfItems: [] };
  const answer = await host.readProject(scope, new AbortController().signal);
  if (!answer.ok) throw new Error(`The project was not read: ${answer.problem.kind}.`);
  return answer.value;
}

async function gradeAll(host: HostPort, lumetri: LumetriAddresses): Promise<void> {
  const now = await read(host, lumetri);
  await commit(host, now.project.guid, gradeClips(now, lumetri));
}

async function commit(host: HostPort, projectGuid: string, plan: EditPlan): Promise<void> {
  const answer = await host.commit({ projectGuid, plan, reverts: null }, () => undefined, new AbortController().signal);
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`The plan was not applied: ${JSON.stringify(answer.ok ? answer.value.outcome : answer.problem)}`);
}

await main();

import { toJsonText } from "../../../shared/basics/json-text";
import { ANSWERS } from "../../../shared/host/protocol/answers";
import { checkShape } from "../../../shared/host/protocol/check-shape";
import { MAX_TEXT_TO_PAGE } from "../../../shared/host/protocol/message-limits";
import type { HostPort } from "../../../shared/host/host-port";
import type { Receipt } from "../../../shared/host/receipt";
import { renameClip, setParameter } from "../../hosts/premiere/user-edits";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { DRAWN_PROJECT, openAdapter, patience, readAll, type OpenAdapter } from "./open-adapter";
import { addLumetri, clipNamed, constant, gradeAll, planOf, setOpacity, setSlider } from "./sample-plans";

const ONE_ACTION = { profile: { steps: { visibility: "start-state", maxActions: 1 } } } as const;

function sequenceGuid({ controls }: OpenAdapter): string {
  const [guid] = controls.state().sequences.keys();
  if (!guid) throw new Error("No sequence.");
  return guid;
}

function itemId(adapter: OpenAdapter, name: string): string {
  const sequence = adapter.controls.state().sequences.get(sequenceGuid(adapter));
  const item = sequence?.videoTracks.flatMap((track) => track.items).find((candidate) => candidate.name === name);
  if (!item) throw new Error(`No ${name}.`);
  return item.id;
}

/** Somebody at the host sets a clip's opacity. */
function dimByHand(adapter: OpenAdapter, name: string, to: number): void {
  adapter.controls.userEdit(`Dim ${name}`, setParameter(sequenceGuid(adapter), itemId(adapter, name), "AE.ADBE Opacity", 0, to));
}

async function dimTwo(host: HostPort, atStep: (step: number) => void): ReturnType<HostPort["commit"]> {
  const now = await readAll(host);
  const plan = planOf("Dim", [setOpacity(now, clipNamed(now, "interview"), constant(60))], [setOpacity(now, clipNamed(now, "street"), constant(40))]);
  return host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, (progress) => atStep(progress.step), patience());
}

async function opacityOf(host: HostPort, name: string): Promise<unknown> {
  return clipNamed(await readAll(host), name).effects?.[0]?.params[0]?.state;
}

describe("while a plan is being applied", () => {
  it("does not overwrite what somebody sets before its step comes", async () => {
    const adapter = openAdapter(ONE_ACTION);
    const done = await dimTwo(adapter.host, (step) => {
      if (step === 1) adapter.clock.delay(100, () => dimByHand(adapter, "street", 5));
    });
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "rolled-back", problem: { kind: "stale" } } } });
    expect(await opacityOf(adapter.host, "street")).toEqual(constant(5));
    expect(await opacityOf(adapter.host, "interview")).toEqual(constant(100));
  });

  it("leaves alone, and names, what somebody changed of the steps that are taken back", async () => {
    const adapter = openAdapter(ONE_ACTION);
    const done = await dimTwo(adapter.host, (step) => {
      if (step !== 1) return;
      adapter.clock.delay(100, () => {
        dimByHand(adapter, "interview", 33);
        dimByHand(adapter, "street", 5);
      });
    });
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "needs-attention", differences: [expect.stringMatching(/left alone.*interview/)] } } });
    expect(await opacityOf(adapter.host, "interview")).toEqual(constant(33));
  });

  it("does not delete a new effect in which somebody has moved a slider", async () => {
    const adapter = openAdapter({ profile: { steps: { visibility: "start-state", maxActions: 2 } } });
    const now = await readAll(adapter.host);
    const [interview, street] = [clipNamed(now, "interview"), clipNamed(now, "street")];
    const plan = planOf("Grade", [addLumetri(interview), setSlider(interview, "tint", 4)], [addLumetri(street), setSlider(street, "exposure", 0.5)]);
    const done = await adapter.host.commit(
      { projectGuid: DRAWN_PROJECT, plan, reverts: null },
      ({ step }) => {
        // After the step was read back, before the next one.
        if (step === 1) adapter.clock.delay(330, () => adapter.controls.userEdit("Exposure", setParameter(sequenceGuid(adapter), itemId(adapter, "street"), "AE.ADBE Lumetri", 19, 1.5)));
      },
      patience(),
    );
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "needs-attention", differences: [expect.stringMatching(/left alone.*Exposure on street/)] } } });
    const after = await readAll(adapter.host);
    expect(clipNamed(after, "street").effects?.[2]?.params.find((param) => param.index === 19)?.state).toEqual(constant(1.5));
    expect(clipNamed(after, "interview")).toEqual(interview);
  });
});

describe("a plan that was made for another project", () => {
  it("is refused, and nothing is touched", async () => {
    const { host, controls } = openAdapter();
    const now = await readAll(host);
    const before = controls.state();
    const answer = await host.commit({ projectGuid: "9f0e0000-0000-4000-8000-00000000beef", plan: gradeAll(now), reverts: null }, () => undefined, patience());
    expect(answer).toEqual({ ok: false, problem: { kind: "other-project" } });
    expect(controls.state()).toBe(before);
  });
});

describe("names that are no names", () => {
  it.each([["x".repeat(5000)], ["A\u202E\n003"], ["\u0000"]])("do not make the panel unusable nor break a line in Edit > Undo", async (name) => {
    const adapter = openAdapter();
    adapter.controls.userEdit("Rename", renameClip(sequenceGuid(adapter), itemId(adapter, "street"), name));
    const read = await adapter.host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, patience());
    expect(checkShape(ANSWERS.readProject.schema, JSON.parse(toJsonText(read)))).toMatchObject({ ok: true });
    expect(toJsonText(read)).not.toMatch(/\\n|\u202E|\\u0000/);
  });
});

describe("a host with endless words", () => {
  it("still leaves a receipt that can be read", async () => {
    const adapter = openAdapter(ONE_ACTION);
    const done = await dimTwo(adapter.host, (step) => {
      if (step === 2) adapter.controls.injectFault("Project.executeTransaction", { kind: "throws", message: "x".repeat(200_000) });
    });
    expect(checkShape(ANSWERS.commit.schema, JSON.parse(toJsonText(done)))).toMatchObject({ ok: true });
  });
});

describe("a journal of many years", () => {
  it("gives the newest receipts within what a page takes, and counts the older ones", async () => {
    const adapter = openAdapter();
    const { host, disk, uxp } = adapter;
    const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan: gradeAll(await readAll(host)), reverts: null }, () => undefined, patience());
    if (!done.ok) throw new Error(done.problem.kind);
    const many = Array.from({ length: 12 }, (_, copy) => done.value.plan.items.map((item) => ({ ...item, id: `${item.id}-${copy}` }))).flat();
    const count = 260;
    for (let i = 0; i < count; i++) {
      const at = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
      const receipt: Receipt = { ...done.value, id: `old${i}`, at, plan: { ...done.value.plan, items: many } };
      disk.writeFile(`${uxp.controls.folders.data}/journal/${at.replace(/\D/g, "")}-old${i}_${DRAWN_PROJECT}.json`, new TextEncoder().encode(toJsonText(receipt)));
    }
    const page = await openAdapter({ disk: new InMemoryDisk(disk.content()) }).host.readJournal(DRAWN_PROJECT, patience());
    if (!page.ok) throw new Error(page.problem.kind);
    expect(toJsonText(page).length).toBeLessThan(MAX_TEXT_TO_PAGE);
    expect(page.value.older).toBeGreaterThan(0);
    expect(page.value.receipts.length + page.value.older).toBe(count + 1);
    expect(page.value.receipts.map((receipt) => receipt.id)).toContain(done.value.id);
  });
});

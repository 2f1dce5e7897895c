import { toJsonText } from "../../../shared/basics/json-text";
import { invertPlan, keepItems, type EditPlan } from "../../../shared/edits/edit-plan";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import type { Change } from "../../hosts/premiere/state/edit-state";
import { deleteClip, setParameter } from "../../hosts/premiere/user-edits";
import { openAdapter, patience, readAll, type OpenAdapter, DRAWN_PROJECT } from "./open-adapter";
import { clipNamed, gradeAll } from "./sample-plans";
import { addEffectAt, copyToTop, insertRoom, liftToTop, takeEffectOff } from "./timeline-moves";

const LUMETRI = "AE.ADBE Lumetri";
const SECOND = TICKS_PER_SECOND;

/** The clips whose chains hold a Lumetri. */
async function graded(host: HostPort): Promise<string[]> {
  const clips = (await readAll(host)).sequences.flatMap((sequence) => sequence.videoTracks.flatMap((track) => track.clips));
  return clips.filter((clip) => clip.effects?.some((effect) => effect.matchName === LUMETRI)).map((clip) => clip.name);
}

/** A graded timeline on which somebody has worked on since, and what the grade's receipt says. */
async function gradedThen(change: Change): Promise<OpenAdapter & { readonly receipt: Receipt }> {
  const adapter = openAdapter({ project: "V1: interview 0-10, broll@5 10-14, street 14-20 | V2: title 30-32" });
  const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan: gradeAll(await readAll(adapter.host)), reverts: null }, () => undefined, patience());
  if (!done.ok) throw new Error(toJsonText(done.problem));
  adapter.controls.userEdit("Work on", change);
  return { ...adapter, receipt: done.value };
}

function revertOf({ plan }: Receipt, ...itemIds: readonly string[]): EditPlan {
  return invertPlan(itemIds.length === 0 ? plan : keepItems(plan, new Set(itemIds)), "Revert");
}

/** What the panel would show instead of reverting. */
async function refusal({ host, controls, receipt }: Awaited<ReturnType<typeof gradedThen>>, ...itemIds: readonly string[]): Promise<string> {
  const start = controls.state();
  const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan: revertOf(receipt, ...itemIds), reverts: receipt.id }, () => undefined, patience());
  expect(controls.state()).toBe(start);
  return done.ok ? "reverted" : describeProblem(done.problem).happened;
}

async function revert({ host, receipt }: Awaited<ReturnType<typeof gradedThen>>, ...itemIds: readonly string[]): Promise<Receipt> {
  const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan: revertOf(receipt, ...itemIds), reverts: receipt.id }, () => undefined, patience());
  if (!done.ok) throw new Error(describeProblem(done.problem).happened);
  return done.value;
}

describe("reverting after the timeline moved on", () => {
  it.each([
    ["clips were inserted before", insertRoom(0n, 7n * SECOND)],
    ["a clip was lifted to V2", liftToTop("V1-2")],
    ["another effect was put before ours", addEffectAt("V1-2", "AE.ADBE Gaussian Blur 2", 2)],
    ["all of that", (state) => addEffectAt("V1-2", "AE.ADBE Gaussian Blur 2", 2)(liftToTop("V1-2")(insertRoom(0n, 7n * SECOND)(state)))],
  ] satisfies [string, Change][])("still works when %s", async (_what, change) => {
    const session = await gradedThen(change);
    expect(await graded(session.host)).toHaveLength(4);
    const receipt = await revert(session);
    expect(receipt).toMatchObject({ outcome: { kind: "applied" }, reverts: session.receipt.id });
    expect(await graded(session.host)).toEqual([]);
  });

  it("keeps in its receipt where the clips stood then, so that the revert can be taken back too", async () => {
    const session = await gradedThen(insertRoom(0n, 7n * SECOND));
    const receipt = await revert(session);
    const now = await readAll(session.host);
    const [first] = receipt.plan.items.flatMap((item) => item.edits).filter((edit) => edit.kind === "remove-effect" && edit.effect.clip.name === "interview");
    expect(first).toMatchObject({ effect: { clip: clipNamed(now, "interview").ref } });
    await revert({ ...session, receipt });
    expect(await graded(session.host)).toHaveLength(4);
  });

  it("says that a clip is gone, and touches nothing", async () => {
    expect(await refusal(await gradedThen(deleteClip(BUILT_SEQUENCE_GUID, "V1-2")))).toMatch("Blacks on broll should be 6, but is gone (and 6 more).");
  });

  it("does not guess between two clips that could be meant", async () => {
    const twice: Change = (state) => insertRoom(0n, 7n * SECOND)(copyToTop("V1-2", 3n * SECOND)(state));
    expect(await refusal(await gradedThen(twice), "item-1")).toMatch("on broll should be 6, but is gone");
  });

  it("leaves a plan that is no revert where it is", async () => {
    const { host, controls } = openAdapter();
    const plan = gradeAll(await readAll(host));
    controls.userEdit("Insert", insertRoom(0n, 7n * SECOND));
    const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, () => undefined, patience());
    expect(done.ok ? "applied" : describeProblem(done.problem).happened).toMatch("interview should be where it was, but is gone");
  });
});

describe("reverting one shot", () => {
  it("sets its sliders back, takes the effect off and leaves the others", async () => {
    const session = await gradedThen((state) => state);
    const receipt = await revert(session, "item-1");
    expect(receipt.reverts).toBe(session.receipt.id);
    expect(receipt.undoSteps).toEqual(["Revert (1/2)", "Revert (2/2)"]);
    expect(await graded(session.host)).toEqual(["interview", "street", "title"]);
  });

  it("is kept in the journal under the receipt that it takes back", async () => {
    const session = await gradedThen((state) => state);
    await revert(session, "item-1");
    const page = await session.host.readJournal(session.controls.state().guid, patience());
    expect(page.ok && page.value.receipts.map(({ reverts }) => reverts)).toEqual([null, session.receipt.id]);
  });

  it("names the slider that somebody moved since", async () => {
    const moved = await gradedThen(setParameter(BUILT_SEQUENCE_GUID, "V1-2", LUMETRI, 19, 0.9));
    expect(await refusal(moved, "item-1")).toBe("The project changed since this preview: Exposure on broll should be 0.4, but is 0.9.");
    expect((await revert(moved, "item-0")).outcome.kind).toBe("applied");
  });

  it("names a slider that somebody used and the plan did not", async () => {
    const moved = await gradedThen(setParameter(BUILT_SEQUENCE_GUID, "V1-2", LUMETRI, 21, 12));
    expect(await refusal(moved, "item-1")).toBe("The project changed since this preview: Highlights on broll should be 0, but is 12.");
  });

  it("says that its effect was taken off by hand", async () => {
    expect(await refusal(await gradedThen(takeEffectOff("V1-2", LUMETRI)), "item-1")).toMatch("Blacks on broll should be 6, but is gone (and 6 more).");
  });
});

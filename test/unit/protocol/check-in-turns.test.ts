import { toJsonText } from "../../../shared/basics/json-text";
import { ANSWERS } from "../../../shared/host/protocol/answers";
import { checkInTurns } from "../../../shared/host/protocol/check-in-turns";
import { checkShape } from "../../../shared/host/protocol/check-shape";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { sampleSnapshot } from "./sample-messages";

const CLIPS = 2500;
const schema = ANSWERS.readProject.schema;

/** What the page gets of an answer that crosses the bridge. */
function crossed(answer: object): unknown {
  return JSON.parse(toJsonText(answer));
}

/** The sample project with its first track's first clip so many times. */
function longProject(): { ok: true; value: ProjectSnapshot } {
  const [sequence] = sampleSnapshot.sequences;
  const [track] = sequence?.videoTracks ?? [];
  const [clip] = track?.clips ?? [];
  if (!sequence || !track || !clip) throw new Error("The sample project has no clip.");
  const clips = Array.from({ length: CLIPS }, (_, at) => ({ ...clip, name: `clip ${at}` }));
  return { ok: true, value: { ...sampleSnapshot, sequences: [{ ...sequence, videoTracks: [{ ...track, clips }] }] } };
}

/** The same as it crossed the bridge, with something wrong in one clip. */
function withWrongClip(wrong: object): unknown {
  const project = longProject();
  const clips: object[] = [...(project.value.sequences[0]?.videoTracks[0]?.clips ?? [])];
  clips[CLIPS - 1] = { ...clips[CLIPS - 1], ...wrong };
  return crossed({ ok: true, value: { ...project.value, sequences: project.value.sequences.map((sequence) => ({ ...sequence, videoTracks: sequence.videoTracks.map((track) => ({ ...track, clips })) })) } });
}

describe("checking a long answer", () => {
  it("understands it as checking it at once does", async () => {
    const project = longProject();
    expect(await checkInTurns(schema, crossed(project))).toEqual({ ok: true, value: project });
    expect(await checkInTurns(schema, crossed({ ok: true, value: sampleSnapshot }))).toEqual({ ok: true, value: { ok: true, value: sampleSnapshot } });
  });

  it("refuses it for one wrong clip, and says where that stands", async () => {
    expect(await checkInTurns(schema, withWrongClip({ name: 7 }))).toMatchObject({ ok: false, problem: expect.stringContaining(`value.sequences.0.videoTracks.0.clips.${CLIPS - 1}.name`) });
    expect(await checkInTurns(schema, withWrongClip({ stranger: 1 }))).toMatchObject({ ok: false });
    expect(await checkInTurns(schema, crossed({ ok: true, value: { ...longProject().value, stranger: 1 } }))).toMatchObject({ ok: false });
  });

  it("lets others have a turn before it is done", async () => {
    const heard: string[] = [];
    const checked = checkInTurns(schema, crossed(longProject())).then(() => heard.push("checked"));
    setImmediate(() => heard.push("a key"));
    await checked;
    expect(heard).toEqual(["a key", "checked"]);
  });

  it("passes a short or strange answer through the same check at once", async () => {
    for (const answer of [null, [], "text", { ok: "maybe" }, { ok: false, problem: { kind: "cancelled" } }, { ok: true }]) expect(await checkInTurns(schema, answer)).toEqual(checkShape(schema, answer));
  });
});

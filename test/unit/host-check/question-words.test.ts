import { pageProbes } from "../../../plugins/host-check/page/page-probes";
import { askedProbes } from "../../../plugins/host-check/asked/asked-probes";
import { questionRows } from "../../../plugins/host-check/questions/question-row";
import { questionWords } from "../../../plugins/host-check/questions/question-words";
import type { HostPort } from "../../../shared/host/host-port";
import { openAfterEffectsToCheck } from "../../simulated-host/check/open-after-effects-to-check";
import { openPremiereToCheck } from "../../simulated-host/check/open-premiere-to-check";

/** What only developers say. */
const TECHNICAL = /WebAssembly|WebGL|WebGPU|localStorage|IndexedDB|canvas|transaction|SIMD|createImageBitmap|enumeration|\bindex\b|\bobject\b|main script|property|GUID/i;

const own = [...pageProbes({}, { describe: nobody, readFile: nobody, checkHost: nobody }), ...askedProbes({}, async () => "left-out")];

async function nobody(): Promise<never> {
  throw new Error("Nobody is asked.");
}

describe.each([
  ["Premiere", (): HostPort => openPremiereToCheck().host],
  ["After Effects", (): HostPort => openAfterEffectsToCheck().host],
])("the questions of %s", (_name, host) => {
  it("are all asked in an editor's words, with the technical name beside them", async () => {
    const listed = await host().listQuestions(new AbortController().signal);
    const rows = questionRows(listed.ok ? listed.value : [], own, [], 78);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ id }) => questionWords({ id, asks: "" }).asks === "").map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ asks, decides }) => TECHNICAL.test(`${asks} ${decides ?? ""}`)).map(({ asks }) => asks)).toEqual([]);
  });

  it("say what they decide where the adapters go by the answer", async () => {
    const listed = await host().listQuestions(new AbortController().signal);
    const rows = questionRows(listed.ok ? listed.value : [], [], [], 78);
    const deciding = rows.filter(({ id }) => ["action-budget", "transaction-pause", "frame-export", "frame-file", "lumetri-places", "effect-layouts", "lumetri-calibration"].includes(id));
    expect(deciding.length).toBeGreaterThan(3);
    expect(deciding.filter(({ decides }) => !decides?.startsWith("Decides"))).toEqual([]);
  });
});

describe("a question that is not known here", () => {
  it("keeps its own words", () => {
    const [row] = questionRows([{ id: "of-tomorrow", asks: "What will be?", does: "Waits.", needsPerson: false }], [], [], null);
    expect(row).toMatchObject({ asks: "What will be?", technical: null, decides: null });
  });
});

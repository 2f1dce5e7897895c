import { succeed } from "../../../shared/basics/result";
import { EmbeddingError } from "../../../shared/inference/embedding-run";
import { writePremiereTranscript } from "../../../shared/transcript/formats/write/premiere";
import type { TextEmbedder } from "../../../shared/transcript/search/text-embedder";
import { spoken } from "../transcript/spoken";
import { ask, closePanels, openSelects, until, type OpenSelects } from "./open-selects";

afterEach(closePanels);

/** Knows two subjects only: what has to do with water, and everything else. Counts what it reads. */
class WaterModel implements TextEmbedder {
  readonly id = "water/1";
  readonly size = 2;
  readonly languages = ["en"];
  readonly read: string[] = [];
  /** Settles before each answer. */
  pause: () => Promise<void> = () => Promise.resolve();

  async embed(texts: readonly string[], _onDone: (done: number) => void, signal: AbortSignal): Promise<readonly Float32Array[]> {
    await this.pause();
    signal.throwIfAborted();
    this.read.push(...texts);
    return texts.map((text) => (/ferry|island|sea|boat|ocean|storm/i.test(text) ? Float32Array.of(1, 0) : Float32Array.of(0, 1)));
  }
}

function openWith(model: WaterModel, change: Parameters<typeof openSelects>[0] = {}): Promise<OpenSelects> {
  return openSelects({ ...change, openEncoder: () => Promise.resolve(succeed(model)) });
}

describe("searching by meaning", () => {
  it("gets ready after the first search, finds what nobody says in these words, and keeps what it read", async () => {
    const water = new WaterModel();
    const { model, reopen } = await openWith(water);
    await ask(model, "ocean");
    await until(model, "the model", ({ meaning }) => meaning.kind === "ready");
    const { search } = await until(model, "results by meaning", ({ search: now }) => now.found.length > 0);
    expect(search.found[0]?.why.meaning).toBeGreaterThan(0.9);
    const before = water.read.length;

    const again = await reopen();
    await ask(again, "ocean");
    await until(again, "the model", ({ meaning }) => meaning.kind === "ready");
    await until(again, "results by meaning", ({ search: now }) => now.found.length > 0);
    // Questions are read again, transcripts are not.
    expect(water.read.slice(before).every((text) => text === "ocean")).toBe(true);
  });

  it("says how many clips speak another language, which are found by their words", async () => {
    const german = { transcript: writePremiereTranscript({ ...spoken("Ben: Das Boot liegt im Hafen."), language: "de-de" }) };
    const { model } = await openWith(new WaterModel(), { change: { ben: german } });
    const { search } = await ask(model, "Hafen");
    expect(search.found[0]?.text).toContain("Hafen");
    expect((await until(model, "the model", ({ meaning }) => meaning.kind === "ready")).meaning).toMatchObject({ otherLanguages: 1 });
  });

  it("can be stopped while it reads, and begun again; words are found all the time", async () => {
    const water = new WaterModel();
    let goOn = (): void => undefined;
    water.pause = () => new Promise((resolve) => (goOn = resolve));
    const { model } = await openWith(water);
    await ask(model, "ferry");
    await until(model, "reading", ({ meaning }) => meaning.kind === "reading");
    model.meaning.stop();
    goOn();
    expect(model.store.getState().meaning).toEqual({ kind: "off" });
    expect((await ask(model, "oak")).search.found[0]?.text).toContain("oak");
    water.pause = () => Promise.resolve();
    await model.meaning.prepare("all");
    expect(model.store.getState().meaning.kind).toBe("ready");
  });

  it("says so when the model fails half-way, and words are found all the same", async () => {
    const water = new WaterModel();
    water.pause = () => Promise.reject(new EmbeddingError({ kind: "cancelled" }));
    const { model } = await openWith(water);
    await ask(model, "oak");
    expect((await until(model, "the failure", ({ meaning }) => meaning.kind === "unavailable")).search.found[0]?.text).toContain("oak");
  });

  it("goes on without what the disk cannot keep, and says so", async () => {
    const { model, disk } = await openWith(new WaterModel());
    disk.setFull(true);
    await ask(model, "ferry");
    const { meaning } = await until(model, "the model", (state) => state.meaning.kind === "ready");
    expect(meaning).toMatchObject({ notKept: expect.stringContaining("disk is full") });
  });
});

import { openSentenceEncoder } from "../../../scripts/models/open-sentence-encoder";
import { ModelProcess } from "./model-process";
import reference from "./sentence-encoder-reference.json";

// A model takes its time where other tests keep the processor busy.
jest.setTimeout(120_000);

const models = new ModelProcess();
afterAll(() => models.stop());

async function embed(...texts: readonly string[]): Promise<readonly Float32Array[]> {
  const answer = await models.ask({ kind: "embed", texts });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a === undefined || b === undefined ? NaN : a.reduce((sum, value, place) => sum + value * (b[place] ?? NaN), 0);
}

function unpacked(base64: string): Float32Array {
  const bytes = Buffer.from(base64, "base64");
  return Float32Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readFloatLE(place * 4));
}

describe("the sentence encoder", () => {
  it("gives the vectors of the model it was converted from, within a cosine of .999", async () => {
    const vectors = await embed(...reference.texts);
    vectors.forEach((vector, place) => expect(cosine(vector, unpacked(reference.vectors[place] ?? ""))).toBeGreaterThan(0.999));
  });

  it.each([
    { text: "There is not enough money.", same: "Our funds are too small.", sharing: "There is not enough light." },
    { text: "The dog barked all night.", same: "A puppy was making noise until morning.", sharing: "The ship sailed all night." },
    { text: "the price of the house", same: "what the building cost", sharing: "the light of the moon" },
  ])("puts '$same' nearer to '$text' than what shares its words", async ({ text, same, sharing }) => {
    const [vector, close, far] = await embed(text, same, sharing);
    expect(cosine(vector, close)).toBeGreaterThan(cosine(vector, far) + 0.1);
  });

  it("gives a text the same vector whatever stands beside it, of length 1", async () => {
    const [alone] = await embed("We rowed out at dawn.");
    const among = await embed("No.", "We rowed out at dawn.", "word ".repeat(500));
    expect(among[1]).toEqual(alone);
    for (const vector of among) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it("has a vector for texts without a word and for signs it does not know", async () => {
    for (const vector of await embed("", "   \n", "🙂🙂", "—")) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it("stops between two texts when cancelled, with the reason it was given", async () => {
    const texts = ["One.", "Two.", "Three.", "Four."];
    expect(await models.ask({ kind: "embed", texts, cancelAfter: 2 })).toEqual({ ok: false, problem: { kind: "rejected", with: "Error: Cancelled after 2." } });
  });

  it.each([
    { what: "a model that is missing", damage: { model: new Uint8Array() }, because: "model-missing" },
    { what: "a damaged model", damage: { model: new Uint8Array(1000).fill(7) }, because: "model-invalid" },
    { what: "a damaged vocabulary", damage: { vocabulary: '[["a"' }, because: "model-invalid" },
  ])("says what to do about $what", async ({ damage, because }) => {
    const answer = await models.ask({ kind: "embed", texts: ["Hello."], damage });
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unavailable", because, message: expect.stringContaining("Install the plugin again.") } });
  });

  it("promises what it knows before it is loaded", () => {
    expect(openSentenceEncoder(".")).toMatchObject({ id: "universal-sentence-encoder-lite-en-int8/1", size: 512, languages: ["en"] });
  });
});

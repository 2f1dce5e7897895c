import fc from "fast-check";
import { counted } from "../../../shared/words/counted";
import { languageOf } from "../../../shared/words/language";
import { PSEUDO_LANGUAGE, pseudoText } from "../../../shared/words/pseudo-language";
import { say } from "../../../shared/words/say";
import { speakIn } from "../../../shared/words/spoken-language";
import { thing, things } from "../../../shared/words/thing-word";

const CZECH = languageOf("cs", {
  "Match {0} to {1}": "{1}: přizpůsobit {0}",
  "{0} clip": { one: "{0} klip", few: "{0} klipy", other: "{0} klipů" },
  clip: "klip",
  clips: "klipy",
});

afterEach(() => speakIn(null));

describe("saying a text", () => {
  it("says English as it is written", () => {
    expect(say`Match ${4} to ${"A003"}`).toBe("Match 4 to A003");
    expect(counted(1, "clip")).toBe("1 clip");
    expect(counted(2, "undo step")).toBe("2 undo steps");
  });

  it("says it in another language, with the values where that language has them", () => {
    speakIn(CZECH);
    expect(say`Match ${4} to ${"A003"}`).toBe("A003: přizpůsobit 4");
    expect([thing("clip"), things("clip")]).toEqual(["klip", "klipy"]);
  });

  it("counts by the plural forms of the language", () => {
    speakIn(CZECH);
    expect([1, 2, 5].map((count) => counted(count, "clip"))).toEqual(["1 klip", "2 klipy", "5 klipů"]);
  });

  it("says in English what the catalogue lacks", () => {
    speakIn(CZECH);
    expect(say`Nothing found`).toBe("Nothing found");
    expect(counted(2, "layer")).toBe("2 layers");
  });

  it("never takes a value for a place", () => {
    speakIn(CZECH);
    fc.assert(fc.property(fc.string(), fc.string(), (one, two) => expect(say`Match ${one} to ${two}`).toBe(`${two}: přizpůsobit ${one}`)));
  });
});

describe("the pseudo-language", () => {
  it("marks every text, and makes it at least 40 % longer", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]{1,60}$/), (text) => {
        const pseudo = pseudoText(text);
        expect(pseudo).toMatch(/^⟦.*⟧$/);
        expect(pseudo.length - 2).toBeGreaterThanOrEqual(text.length + 0.4 * text.replace(/ /g, "").length);
      }),
    );
  });

  it("leaves values as they are", () => {
    speakIn(PSEUDO_LANGUAGE);
    expect(say`Match ${4} to ${"A003"}`).toMatch(/^⟦Ṁáţçĥ 4 ţö A003~+⟧$/);
  });
});

import { searchLanguage } from "../../../../shared/transcript/search/search-language";
import { wordForm } from "../../../../shared/transcript/search/word-form";
import { spoken } from "../spoken";

describe("wordForm", () => {
  it("gives English words their stem, without stop words", () => {
    expect(wordForm("Budgets,", "english")).toEqual({ plain: ["budgets"], terms: ["budget"] });
    expect(wordForm("“The", "english")).toEqual({ plain: ["the"], terms: [] });
  });

  it("knows hyphenated words by their parts and in one piece", () => {
    expect(wordForm("follow-up", "english")).toEqual({ plain: ["follow", "up"], terms: ["follow", "up", "followup"] });
    expect(wordForm("e‑mail", "english").terms).toContain(wordForm("email", "english").terms[0]);
  });

  it("reads both apostrophes, and leaves the English s of possession out", () => {
    expect(wordForm("don’t", "english").plain).toEqual(["dont"]);
    expect(wordForm("company's", "english")).toEqual(wordForm("company", "english"));
    expect(wordForm("l’histoire", "other").plain).toEqual(["l", "histoire"]);
  });

  it("keeps numbers whole", () => {
    expect(wordForm("$1,250.50.", "english").terms).toEqual(["1250.50"]);
    expect(wordForm("25", "english").terms).toEqual(["25"]);
  });

  it("leaves other languages their words, without accents", () => {
    expect(wordForm("Käufe", "other")).toEqual({ plain: ["kaufe"], terms: ["kaufe"] });
    expect(wordForm("予算案", "other")).toEqual({ plain: ["予", "算", "案"], terms: ["予算", "算案"] });
  });
});

describe("searchLanguage", () => {
  const said = (text: string, language: string) => searchLanguage({ ...spoken(text), language });

  it("goes by what the file says", () => {
    expect([said("Bonjour à tous.", "en-gb"), said("This is the one.", "fr-fr")]).toEqual(["english", "other"]);
  });

  it("knows English subtitles, which say nothing, from German, French and Spanish ones", () => {
    expect(said("So what we wanted was a house that is not on the river but near to it, and you could see the boats from there.", "und")).toBe("english");
    expect(said("Wir wollten ein Haus, das nicht am Fluss steht, aber in der Nähe, und von dort sollte man die Boote sehen können.", "und")).toBe("other");
    expect(said("On voulait une maison qui ne soit pas au bord de la rivière mais pas loin, et de là on pouvait voir les bateaux.", "und")).toBe("other");
    expect(said("Queríamos una casa que no estuviera en el río pero cerca de él, y desde allí se podían ver los barcos.", "und")).toBe("other");
  });
});

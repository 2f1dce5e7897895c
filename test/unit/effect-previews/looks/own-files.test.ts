import fc from "fast-check";
import { fileInWords, importedFile, isSavedHere, savedHereFile } from "../../../../plugins/effect-previews/looks/own-files";

/** What the host takes as the name of a file in the plugin's data. */
const PLAIN = /^\w+([ .-]\w+)*$/;

describe("files of looks on the editor's own shelf", () => {
  it.each(["Свадьба", "婚礼 調色", "studio grades", "Ünterwegs (neu) 2", "a.b-c_d", "💍"])("keep their name in any alphabet: %s", (name) => {
    const file = importedFile(`${name}.looks.json`, []);
    expect(file).toMatch(PLAIN);
    expect(fileInWords(file)).toBe(`“${name}”`);
  });

  it("are numbered, never replaced: not by one that differs in capitals, nor by one called like what is saved here", () => {
    expect(importedFile("looks.json", ["looks.looks.json", "looks 2.looks.json"])).toBe("looks 3.looks.json");
    expect(importedFile("Grades.json", ["grades.looks.json"])).toBe("Grades 2.looks.json");
    for (const name of ["my.looks.json", "My.json", "my-2.looks.json", ".json", "  .json"]) expect(isSavedHere(importedFile(name, []))).toBe(false);
  });

  it("have names that the host takes, whatever they were called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const file = importedFile(name, []);
        expect(file).toMatch(PLAIN);
        expect(file.length).toBeLessThan(255);
      }),
    );
  });

  it("are left alone by saving where they hold flaws, which would be lost", () => {
    expect(savedHereFile(new Set())).toBe("my.looks.json");
    expect(savedHereFile(new Set(["my.looks.json"]))).toBe("my-2.looks.json");
    expect(isSavedHere("my-2.looks.json")).toBe(true);
  });
});

import * as fc from "fast-check";
import { redact, redactFinding } from "../../../plugins/host-check/report/redact";
import { foundAs } from "./sample-measured";

const PATHS = [
  "/Users/jane.roe/Movies/The Long Cut/reel 1.mov",
  "/Volumes/RAID 4/Film/A003.mxf",
  "/private/var/folders/ab/x1/T/com.trimbin/frame.png",
  "C:\\Users\\Jane Roe\\Documents\\The Long Cut.prproj",
  "D:/Projects/The Long Cut/cut 4.prproj",
  "\\\\nas-nord\\film\\The Long Cut",
  "file:///Users/jane.roe/Movies/reel%201.mov",
  "/home/jane/film.aep",
];

describe("what is shown to strangers", () => {
  it.each(PATHS)("holds no part of %s, wherever it stands in a sentence", (path) => {
    for (const text of [path, `"${path}"`, `cannot open ${path}: no such file`, `wrote ${path} in 12 ms`, `(${path})`, `${path} was not there`]) {
      const shown = redact(text, []);
      for (const part of path.split(/[\\/]/).filter((each) => /jane|roe|cut|film|raid|nas|reel|A003|folders/i.test(each))) expect(shown).not.toContain(part);
      expect(shown).toContain("[path]");
    }
  });

  it("keeps the words around a path", () => {
    expect(redact("exported C:\\Users\\jane\\f.png in 12 ms", [])).toBe("exported [path] in 12 ms");
    expect(redact("/Users/jane/f.png is 960 x 540", [])).toBe("[path] is 960 x 540");
  });

  it("finds the owner of a home folder elsewhere in the text too", () => {
    expect(redact("jane.roe owns /Users/jane.roe/f.png", [])).not.toContain("jane");
  });

  it("holds no name that the panel knows, in any case", () => {
    expect(redact("THE LONG CUT, the long cut and Jane", ["The Long Cut", "Jane"])).toBe("[name], [name] and [name]");
  });

  it("leaves a word alone that only holds a name", () => {
    expect(redact("restart at the start", ["Art"])).toBe("restart at the start");
  });

  it("holds no mail address, project file, id or network address", () => {
    const shown = redact("it@nord.example, Long_Cut_v3.prproj, 3f2b8c1d-0000-4000-8000-123456789abc, 192.168.1.20", []);
    expect(shown).toBe("[address], [project], [id], [address]");
  });

  it("leaves figures, parameters and effects as they are", () => {
    const text = "AE.ADBE Lumetri: Temperature 22, 12/40 actions, 1/2 step, 26.3.0, png 14 ms; ANGLE (Apple, M2 Pro); Chrome/140.0.0.0 Safari/537.36";
    expect(redact(text, [])).toBe(text);
  });

  it("hides answers, reasons and what was seen, but not our own questions", () => {
    const finding = redactFinding({ ...foundAs("a", "/Users/jane/x", "of Jane"), asks: "What did Jane?" }, ["Jane"]);
    expect(finding).toMatchObject({ asks: "What did Jane?", answer: { value: "[path]" }, seen: "of [name]" });
  });

  it("never shows a name between any two signs that are no letters", () => {
    const around = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\p{L}\p{N}]/gu, "-"));
    fc.assert(
      fc.property(around, around, fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{1,9}){0,2}$/), (before, after, name) => {
        expect(redact(`${before}${name}${after}`, [name])).not.toContain(name);
      }),
    );
  });
});

import { dayWords, momentWords } from "../../../shared/words/date-words";
import { languageOf } from "../../../shared/words/language";
import { speakIn } from "../../../shared/words/spoken-language";

const AT = "2026-11-24T12:40:00.000Z";

afterEach(() => speakIn(null));

describe("dates for people", () => {
  it("are in the language that the panel speaks, whatever the machine speaks", () => {
    speakIn(languageOf("de", {}));
    expect(dayWords(AT)).toBe("24.11.2026");
    speakIn(languageOf("ja", {}));
    expect(dayWords(AT)).toBe("2026/11/24");
    expect(momentWords(AT)).toContain("2026/11/24");
  });

  it("are English where the panel is", () => {
    expect(dayWords(AT)).toMatch(/Nov/);
    expect(momentWords(AT)).toMatch(/Nov.*2026.*:40/);
  });
});

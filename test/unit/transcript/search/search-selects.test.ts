import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { clip, find, indexOf, smallTalk } from "./spoken-clips";

const INTERVIEW = clip(
  "A001.mov",
  `${smallTalk(20)}
  Anna: We had no budget for the lighthouse, so the keeper painted it himself. He used the paint of his boat.
  ${smallTalk(20)}
  Ben: The budgets of later years were larger. Nobody painted any more, they e-mailed a contractor.
  ${smallTalk(20)}
  Anna: My father kept bees on the cliff. The honey tasted of salt and heather.
  ${smallTalk(20)}`,
);

describe("searchSelects", () => {
  const index = indexOf(INTERVIEW);

  it("finds words in any of their forms and says where they stand", () => {
    const [first, second, ...others] = find(index, "budgets");
    expect([first, second].map((bite) => bite?.text.match(/budgets?/)?.[0]).sort()).toEqual(["budget", "budgets"]);
    expect(others).toEqual([]);
    const stem = [first, second].find((bite) => bite?.text.includes("no budget"));
    expect(stem?.why.highlights.map(({ word, answers, how }) => [INTERVIEW.transcript.words[word]?.text, answers, how])).toEqual([["budget", "budgets", "same-stem"]]);
    expect(stem?.why.sentence).toBe("Says budgets");
  });

  it("puts what says more of the query first, and names the words that are missing", () => {
    const [best, next] = find(index, "lighthouse budget");
    expect(best?.text).toContain("no budget for the lighthouse");
    expect(next?.why).toMatchObject({ missing: ["lighthouse"], sentence: "Says budget; does not say lighthouse" });
  });

  it("gives bites whole sentences, their times, and whoever says most of them", () => {
    const [bite] = find(index, "honey");
    const { words } = INTERVIEW.transcript;
    expect(bite).toMatchObject({ mediaId: "A001.mov", start: words[bite?.words.first ?? -1]?.start, end: words[(bite?.words.end ?? 0) - 1]?.end, speaker: "Host" });
    expect(words[(bite?.words.first ?? 0) - 1]?.text).toMatch(/\.$/);
    expect(bite?.text).toMatch(/\.$/);
  });

  it("forgives a typing error and says so, but never where the word is said", () => {
    const [typo] = find(index, "lihgthouse");
    expect(typo?.text).toContain("lighthouse");
    expect(typo?.why.highlights[0]).toMatchObject({ answers: "lihgthouse", how: "typo" });
    expect(typo?.why.sentence).toBe("Says something spelled like lihgthouse");
    expect(find(index, "boat").every(({ why }) => why.highlights.every(({ how }) => how === "same"))).toBe(true);
    expect(find(index, "xylophone")).toEqual([]);
  });

  it("finds a word while it is being typed", () => {
    expect(find(index, "lightho")[0]?.text).toContain("lighthouse");
  });

  it("finds hyphenated words written as one, and the other way round", () => {
    expect(find(index, "emailed")[0]?.text).toContain("e-mailed");
    expect(find(indexOf(clip("B", "We emailed them.")), "e-mailed")).toHaveLength(1);
  });

  it("leaves out the words that only ask", () => {
    const [bite] = find(index, "Summarize what the group discussed about honey");
    expect(bite?.text).toContain("honey");
    expect(bite?.why.highlights.map(({ answers }) => answers)).toEqual(["honey"]);
  });

  it("finds what a named speaker says of something before what others say", () => {
    const talk = indexOf(clip("C", `${smallTalk(12)}\nAnna: ${"The harbour needs a new crane and more light. ".repeat(8)}\n${smallTalk(12)}\nBen: ${"The harbour needs a new crane and more light. ".repeat(8)}\n${smallTalk(12)}`));
    expect(find(talk, "What did Ben think about the harbour?")[0]).toMatchObject({ speaker: "Ben" });
    expect(find(talk, "What did Anna think about the harbour?")[0]).toMatchObject({ speaker: "Anna", why: { sentence: "Says harbour; Anna speaks" } });
  });

  it("finds phrases in quotes word for word, over the end of a passage too, and nothing else", () => {
    expect(find(index, '"paint of his boat"').map(({ text }) => text.includes("paint of his boat"))).toEqual([true]);
    expect(find(index, '"boat of his paint"')).toEqual([]);
    const across = clip("D", `${smallTalk(9)} And so they saw a truly enormous blue\nHost: whale. Then nothing.\n${smallTalk(3)}`);
    const [bite] = find(indexOf(across), "“blue whale”");
    expect(bite?.text).toMatch(/enormous blue whale\.$/);
  });

  it("finds stop words where nothing else is asked, and marks them", () => {
    const [bite] = find(index, "any more");
    expect(bite?.text).toContain("any more");
    const [stop] = find(index, "they");
    expect(stop?.why.highlights.map(({ answers }) => answers)).toContain("they");
    expect(find(index, '"he used the"')).toHaveLength(1);
  });

  it("never puts two neighbours among the bites", () => {
    const all = find(indexOf(clip("E", `Anna: ${"The harbour is deep and the harbour is cold in the long winter. ".repeat(60)}`)), "harbour");
    const ordered = all.map(({ words }) => words).sort((a, b) => a.first - b.first);
    expect(all.length).toBeGreaterThan(2);
    for (const [k, words] of ordered.slice(1).entries()) expect(words.first).toBeGreaterThan(ordered[k]?.end ?? 0);
  });

  it("lists stretches where something is discussed, none over another", () => {
    const talk = clip("F", `${smallTalk(40)}\nAnna: ${"The harbour is deep and cold. ".repeat(50)}\n${smallTalk(40)}`);
    const [stretch, ...others] = find(indexOf(talk), "harbour", { list: "discussed" });
    expect(stretch && stretch.words.end - stretch.words.first).toBeGreaterThan(150);
    for (const other of others) expect(other.words.end <= (stretch?.words.first ?? 0) || other.words.first >= (stretch?.words.end ?? 0)).toBe(true);
  });
});

describe("searchSelects with filters", () => {
  const day1 = clip("A", `Anna: ${"The harbour is deep. ".repeat(12)}\nBen: Not the harbour I know. ${"It is shallow. ".repeat(20)}`, { bin: "Interviews/Day 1", recordedOn: "2026-11-02" });
  const day2 = clip("B", `Cleo: ${"A harbour needs a light. ".repeat(20)}`, { bin: "Interviews/Day 10", recordedOn: "2026-11-01" });
  const index = indexOf(day1, day2);
  const found = (filters: Parameters<typeof find>[2]) => find(index, "harbour", filters).map(({ mediaId }) => mediaId);

  it("keeps to clips, to bins with all that is in them, and to days", () => {
    expect(found({ filters: { mediaIds: ["B"] } })).toEqual(["B"]);
    expect(found({ filters: { bins: ["Interviews/Day 1"] } })).toEqual(["A"]);
    expect(found({ filters: { bins: ["Interviews"] } }).sort()).toEqual(["A", "B"]);
    expect(found({ filters: { recordedFrom: "2026-11-02" } })).toEqual(["A"]);
    expect(found({ filters: { recordedFrom: "2026-11-01", recordedTo: "2026-11-01" } })).toEqual(["B"]);
  });

  it("gives only sentences around those of a wanted speaker", () => {
    const [bite] = find(index, "harbour", { filters: { speakers: ["Ben"] } });
    expect(bite?.text).toMatch(/^Not the harbour I know\./);
    expect(find(index, "harbour", { filters: { speakers: ["Nobody"] } })).toEqual([]);
  });

  it("shortens a bite to the sentences that answer, and drops what stays too short", () => {
    const short = ticksFromSeconds(2);
    const [bite] = find(index, "shallow", { filters: { maxDuration: short } });
    expect(bite && bite.end - bite.start <= short && bite.text.includes("shallow")).toBe(true);
    expect(find(index, "shallow", { filters: { minDuration: ticksFromSeconds(500) } })).toEqual([]);
  });

  it("lists everything that passes, in order of time, for an empty query", () => {
    expect([...new Set(find(index, "  ").map(({ mediaId }) => mediaId))]).toEqual(["B", "A"]);
    expect(find(index, "", { limit: 1 }).map(({ mediaId, score }) => [mediaId, score])).toEqual([["B", 0]]);
  });

  it("leaves out what the transcriber was unsure of", () => {
    const unsure = clip("C", { ...day2.transcript, words: day2.transcript.words.map((word) => ({ ...word, confidence: 0.4 })) });
    expect(find(indexOf(unsure), "harbour", { filters: { minConfidence: 0.5 } })).toEqual([]);
    expect(find(indexOf(unsure), "harbour", { filters: { minConfidence: 0.4 } })).toHaveLength(1);
  });
});

describe("searchSelects in other languages", () => {
  it("finds words without English rules, beside English clips", () => {
    const german = clip("DE", { ...clip("x", "Eva: Die Käufe im Hafen waren teuer. Das Boot auch.").transcript, language: "de-de" });
    const english = clip("EN", "Tom: He may die at sea. The harbour was dear.");
    const index = indexOf(german, english);
    expect(find(index, "kaufe").map(({ mediaId }) => mediaId)).toEqual(["DE"]);
    expect(find(index, "Käufe")[0]?.why.highlights).toMatchObject([{ how: "same" }]);
    expect(find(index, "harbours").map(({ mediaId }) => mediaId)).toEqual(["EN"]);
  });

  it("finds parts of words in languages without spaces", () => {
    const japanese = clip("JA", { ...clip("x", "予算は 限られていた。 灯台は 白い。").transcript, language: "ja-jp" });
    expect(find(indexOf(japanese), "灯台").map(({ text }) => text)).toEqual(["予算は 限られていた。 灯台は 白い。"]);
  });
});

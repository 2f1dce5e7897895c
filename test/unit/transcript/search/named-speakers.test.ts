import { namedSpeakers } from "../../../../shared/transcript/search/named-speakers";

const SPEAKERS = ["Grad C", "Professor C", "Grad A", "Project Manager", "User Interface", "Kirsty Williams AM", "Lynne Neagle AM", "Anna"];

function named(query: string): string[] {
  return [...namedSpeakers(query.split(" "), SPEAKERS).names].sort();
}

describe("namedSpeakers", () => {
  it("finds whole names, and the longest where several fit", () => {
    expect(named("What did the Project Manager say about the price?")).toEqual(["Project Manager"]);
    expect(named("What did Professor C think?")).toEqual(["Professor C"]);
    expect(named("Did Anna's brother come?")).toEqual(["Anna"]);
  });

  it("finds people by two parts of their name, by one long part, and by the letter that tells them apart", () => {
    expect(named("Why did Kirsty Williams object?")).toEqual(["Kirsty Williams AM"]);
    expect(named("Why did Neagle object to the plan?")).toEqual(["Lynne Neagle AM"]);
    expect(named("What did C think about the microphones?")).toEqual(["Grad C", "Professor C"]);
  });

  it("takes small letters for a subject where the query uses capitals, and for a name where it uses none", () => {
    expect(named("What did Anna say about the user interface?")).toEqual(["Anna"]);
    expect(named("what did kirsty williams say")).toEqual(["Kirsty Williams AM"]);
    expect(named("What did the professor think about the ISDN lines?")).toEqual(["Professor C"]);
  });

  it("finds nobody in a query about nobody", () => {
    expect(named("Was a plan made?")).toEqual([]);
    expect(named("Summarize the discussion about project finance.")).toEqual([]);
    expect(named("")).toEqual([]);
  });
});

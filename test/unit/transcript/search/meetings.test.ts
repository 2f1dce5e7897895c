import { resolve } from "node:path";
import { answerQuestions } from "../../../../scripts/bench/selects/answer-questions";
import { clipOf, readMeetings } from "../../../../scripts/bench/selects/meetings";
import { rankingScores } from "../../../../scripts/bench/selects/ranking-scores";
import { searchers } from "../../../../scripts/bench/selects/searchers";
import { indexOf } from "./spoken-clips";

const MEETINGS = resolve(__dirname, "../../../fixtures/meetings");
const SOME = ["Bed002", "Bro005", "ES2009c", "IS1006b", "TS3010d", "covid_2", "education_10"];

describe("searchSelects in real meetings", () => {
  it("answers questions that people marked clearly better than the library at its defaults, by words alone", () => {
    const asked = readMeetings(MEETINGS, SOME).flatMap((meeting) => {
      const index = indexOf(clipOf(meeting.name, meeting.transcript));
      return answerQuestions(index, meeting, searchers(index), () => null);
    });
    const scores = (name: string) => rankingScores(asked.flatMap(({ answers }) => answers.get(name) ?? []));
    const [ours, library] = [scores("Trimbin bites, words only"), scores("minisearch, defaults")];
    expect(asked.length).toBeGreaterThan(30);
    expect(ours.mrr10 - library.mrr10).toBeGreaterThan(0.06);
    expect(ours.hit5).toBeGreaterThan(0.7);
  });
});

import { counted } from "../../../shared/words/counted";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { clockTime } from "../../../shared/transcript/story/clock-time";
import { bitesOf, linesOf, withoutLines } from "../../../shared/transcript/story/read-story";
import { runningTime } from "../../../shared/transcript/story/running-time";
import type { StoryVersion } from "../../../shared/transcript/story/story";
import { voiceBalance, type Voice } from "../../../shared/transcript/story/voice-balance";
import { say } from "../../../shared/words/say";

type VoiceTableProps = { readonly version: StoryVersion; readonly clips: ReadonlyMap<string, SpokenClip>; readonly leftOut: ReadonlySet<string> };

/** How long the story runs and who speaks how much of it, beside how much was recorded of them. A fact, no verdict. */
export function VoiceTable({ version, clips, leftOut }: VoiceTableProps) {
  const lines = linesOf(withoutLines(version, leftOut));
  const { voices, voiceOver } = voiceBalance(lines, clips);
  const used = voices.filter((voice) => voice.used > 0n);
  return (
    <div className="voices">
      <p>
        {say`Running time ${clockTime(runningTime(lines))}, ${counted(bitesOf(lines).length, "bite")}`}
        {voiceOver > 0n && say`, of it ${clockTime(voiceOver)} voice-over to be recorded`}
      </p>
      {used.length > 0 && (
        <div className="voice-bar" aria-hidden="true">
          {used.map(({ speaker, usedShare }, index) => (
            <span key={speaker ?? ""} className={`voice-share voice-share-${(index % 4) + 1}`} style={{ width: `${usedShare * 100}%` }}>
              {usedShare > 0.2 ? (speaker ?? "") : ""}
            </span>
          ))}
        </div>
      )}
      {voices.length > 0 && (
        <details>
          <summary>{say`Who speaks how long: ${used.map(({ speaker, usedShare }) => `${speaker ?? say`nobody named`} ${percent(usedShare)}`).join(", ") || say`nobody yet`}`}</summary>
          <table className="voice-table">
            <caption className="caption">{say`Time of words, pauses not counted`}</caption>
            <thead>
              <tr>
                <th scope="col">{say`Who`}</th>
                <th scope="col">{say`Used`}</th>
                <th scope="col">{say`Recorded`}</th>
              </tr>
            </thead>
            <tbody>
              {voices.map((voice) => (
                <Row key={voice.speaker ?? ""} {...voice} />
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}

function Row({ speaker, used, usedShare, available, availableShare }: Voice) {
  return (
    <tr>
      <th scope="row">{speaker ?? say`Nobody named`}</th>
      <td>
        {clockTime(used)}, {percent(usedShare)}
      </td>
      <td>
        {clockTime(available)}, {percent(availableShare)}
      </td>
    </tr>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

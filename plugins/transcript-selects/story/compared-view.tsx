import { counted } from "../../../shared/words/counted";
import { secondsFromTicks } from "../../../shared/time/ticks";
import { clockTime } from "../../../shared/transcript/story/clock-time";
import type { VersionFacts, VersionsCompared } from "../../../shared/transcript/story/compare-versions";
import type { BiteLine } from "../../../shared/transcript/story/read-story";
import { lengthWords } from "../source/clip-timecode";
import { say } from "../../../shared/words/say";

type ComparedViewProps = { readonly nameA: string; readonly nameB: string; readonly compared: VersionsCompared };

/** Two ways to tell it side by side: how long, who speaks, and what differs. Facts; nothing says which is better. */
export function ComparedView({ nameA, nameB, compared }: ComparedViewProps) {
  const { a, b, onlyInA, onlyInB, trimmed, moved } = compared;
  const isSame = onlyInA.length + onlyInB.length + trimmed.length + moved.length === 0;
  return (
    <section className="compared" aria-label={say`${nameA} beside ${nameB}`}>
      <Side name={nameA} facts={a} only={onlyInA} />
      <Side name={nameB} facts={b} only={onlyInB} />
      <div className="compared-both">
        {isSame && <p className="caption">{say`Both play the same bites in the same order.`}</p>}
        {trimmed.map(({ a: bite, longer }) => (
          <p key={bite.id} className="caption">
            {say`Trimmed: ${nameB} has ${longer < 0n ? lengthWords(-longer) : lengthWords(longer)} ${longer < 0n ? say`less` : say`more`} of “${shortened(bite.text)}”.`}
          </p>
        ))}
        {moved.map(({ bite, placeInA, placeInB }) => (
          <p key={bite.id} className="caption">
            {say`Moved: “${shortened(bite.text)}” is bite ${placeInA} in ${nameA} and ${placeInB} in ${nameB}.`}
          </p>
        ))}
      </div>
    </section>
  );
}

function Side({ name, facts, only }: { readonly name: string; readonly facts: VersionFacts; readonly only: readonly BiteLine[] }) {
  return (
    <div className="compared-side">
      <h2>{name}</h2>
      <p className="caption">
        {counted(facts.bites, "bite")}, {clockTime(facts.runningTime)}
      </p>
      <ul className="caption">
        {facts.balance.voices
          .filter(({ used }) => used > 0n)
          .map(({ speaker, used, usedShare }) => (
            <li key={speaker ?? ""}>
              {speaker ?? say`Nobody named`}: {secondsFromTicks(used).toFixed(1)} s, {Math.round(usedShare * 100)}%
            </li>
          ))}
      </ul>
      {only.map((bite) => (
        <p key={bite.id}>
          <span className="caption">{say`Only here:`} </span>
          {bite.speaker !== null && `${bite.speaker}: `}
          {shortened(bite.text)}
        </p>
      ))}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text;
}

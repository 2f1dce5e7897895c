import { useId } from "react";
import { counted } from "../../../shared/words/counted";
import { capital, type HostWords } from "../../../shared/panel/host-words";
import { matchable, type Shot } from "./match-source";
import { say } from "../../../shared/words/say";

/** The shots that will be matched, by name, and those of the selection that cannot be, each with its reason. */
export function ShotList({ shots, words }: { readonly words: HostWords; readonly shots: readonly Shot[] }) {
  const free = matchable(shots);
  const refused = shots.filter(({ clip }) => clip.refusal !== null);
  return (
    <>
      {free.length > 0 && <Lines title={say`${counted(free.length, words.shot)} to match`} shots={free} />}
      {refused.length > 0 && <Lines title={say`${counted(refused.length, words.shot)} that can't be matched`} shots={refused} />}
    </>
  );
}

function Lines({ title, shots }: { readonly title: string; readonly shots: readonly Shot[] }) {
  const id = useId();
  return (
    <section className="shot-list" aria-labelledby={id}>
      <h2 id={id} className="caption">
        {title}
      </h2>
      <ol>
        {shots.map(({ key, clip, timecode, track }) => (
          <li key={key}>
            <span className="shot-name">{clip.name}</span>
            <span className="caption">
              {timecode} · {track}
              {clip.refusal !== null && ` · ${capital(clip.refusal)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

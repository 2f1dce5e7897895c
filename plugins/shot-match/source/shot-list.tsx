import type { Shot } from "./match-source";
import type { HostWords } from "../../../shared/panel/host-words";
import { counted } from "../../../shared/basics/counted";

/** The shots that will be matched, by name. */
export function ShotList({ shots, words }: { readonly words: HostWords; readonly shots: readonly Shot[] }) {
  return (
    <section className="shot-list" aria-labelledby="shot-list-title">
      <h2 id="shot-list-title" className="caption">
        {counted(shots.length, words.shot)} to match
      </h2>
      <ol>
        {shots.map((shot) => (
          <li key={shot.key}>
            <span className="shot-name">{shot.clip.name}</span>
            <span className="caption">
              {shot.timecode} · {shot.track}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

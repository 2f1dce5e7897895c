/** The signs that stand before a word; never alone. */
export type IconName = "matches" | "good" | "guess" | "question" | "warning";

const PATHS: { readonly [name in IconName]: string } = {
  matches: "M2 4.5h8M2 7.5h8",
  good: "M2 6.5 5 9.5 10 3",
  guess: "M1.5 7c1.5-3 3-3 4.5-1s3 2 4.5-1",
  question: "M3.5 4c0-3.3 5-3.3 5 0 0 2-2.5 2-2.5 4M6 10v.6",
  warning: "M6 1.5 11 10.5H1ZM6 5v2.5M6 9v.4",
};

/** A 12 px line drawing in the colour of its text, silent for screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

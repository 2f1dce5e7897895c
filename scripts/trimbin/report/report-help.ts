/** All about `report`. */
export const REPORT_HELP = `REPORT: the AI assistance report of a ledger

  npm run -s trimbin -- report --ledger FILE [FILE...] --out DIR [options]

  FILE         a book of the ledger, as Trimbin writes it; name the books of all seats that worked on it

  Writes report.html, report.csv and report.json into DIR: which panels assisted, on which shots, what was accepted, adjusted, refused and taken
  back, by whom, with which models; and what the report cannot know. Damaged books are read as far as they go, and the report says so. Nobody
  looks into a project for it: what Edit > Undo took back still stands as applied.

  --out DIR              the folder to write to; made where it is not there. Files of these names are replaced
  --title NAME           what stands over the report: the sequence or the delivery ("Everything in the ledger")
  --sequence NAME [...]  only what was done in sequences of this name, or with this id
  --project NAME [...]   only what was done in projects of this name, or with this id
  --from DAY             only from this day on (2026-11-23, UTC)
  --until DAY            only up to this day, this day included
  --by NAME              who makes the report
  --json                 print the report as JSON too

  Exit code 2 where a file is no book, or where a name is not in the ledger.
`;

/** All about `selects`. */
export const SELECTS_HELP = `SELECTS: find what was said

  npm run -s trimbin -- selects --transcript FILE [FILE...] --query TEXT [options]
  npm run -s trimbin -- selects --queries FILE [options]

  FILE         a transcript of any kind that convert reads
  TEXT         words or a question; "in quotes" (inside the shell's own) is a phrase that must be said word for word. An empty text
               lists everything in order of time.

  --list L     bites      the best answers, each a passage of about 60 to 120 words from sentence to sentence, apart from one another (the default)
               discussed  stretches of neighbouring passages where it is talked about
  --limit N    at most so many results, 10 unless given
  --no-meaning look for words only. Else English transcripts are also compared by meaning, on this machine; their vectors are made once,
               about 100 seconds for 30 hours of speech, and kept in the repository's .cache/selects
  --json       print one JSON document: {"query", "list", "results": [result, ...]}. A result: "file" (as given), "start", "end" (seconds),
               "speaker" (whoever says most of it, or null), "text", "score" (comparable within one answer only), "why": {"sentence",
               "highlights": [{"text", "start", "end", "answers", "how"}], "missing", "meaning" (cosine, or null)}

  --queries FILE   one JSON object a line, - for standard input:
                     {"id": "q1", "query": "what about the budget", "transcripts": ["a.json", "b.srt"]}
                   "id" may be any JSON and comes back as it was. Relative paths start from the folder trimbin is called in; what is not there
                   is looked for beside FILE. One line of JSON is printed for each as it is done: {"id", "results": [result, ...]}, or
                   {"id", "error"} for one that failed ("id" is null where none could be read); the others go on, and the exit code is 2 at
                   the end. Transcripts and indexes are kept from line to line.
`;

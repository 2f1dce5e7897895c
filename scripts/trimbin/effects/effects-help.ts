/** All about `effects`. */
export const EFFECTS_HELP = `EFFECTS: draw the hosts' effects on pictures, without a host

  npm run -s trimbin -- effects list [--json]
  npm run -s trimbin -- effects render --image F --effect MATCHNAME [--params JSON] --out F
  npm run -s trimbin -- effects render --jobs FILE

  What is drawn follows published formulas or is an approximation of ours; the list says which, for each effect. No host was measured. Effects without a
  formula are listed as host only and never imitated.

  list                 every effect: match names in both hosts, parameters with units, ranges and defaults; host only effects at the end
  --image F            a picture, or video@seconds; 8 or 16 bit, kept in PNG and TIFF
  --effect MATCHNAME   After Effects' or Premiere's: "ADBE Tint", "AE.ADBE Tint"
  --params JSON        by After Effects' parameter match names, in its units: '{"ADBE Tint-0001": [0.1, 0.05, 0.3, 1], "ADBE Tint-0003": 40}'. Colours
                       0-1, popups from 1, angles in degrees, check boxes 0 or 1, points in pixels. What is left out takes the host's default.
  --out F              .png, .jpg or .tif. A file that is there is replaced.
  --alpha A            straight (as PNG says) or premultiplied
  --frame N            which frame of the clip it is, for noise (0)
  --json               print {"effect", "maths", "warnings", "drawMs"}
  --jobs FILE          one JSON object a line, - for standard input: {"id": 1, "image": "f.png", "effect": "ADBE Tint", "params": {}, "out": "o.png"}.
                       Relative paths start from the folder trimbin is called in; what is not there is looked for beside FILE. A line is printed
                       as each job is done: {"id", "effect", "out", "maths", "warnings", "drawMs"} or {"id", "error"}; the others go on.
`;

/** All about `previews`. */
export const PREVIEWS_HELP = `PREVIEWS: see looks on a frame

  npm run -s trimbin -- previews --image F --out DIR [--looks L...] [--query WORDS] [--count N] [--strength S] [--size WxH] [--alpha A] [--json]

  --image F            a picture, or video@seconds
  --out DIR            a folder; it gets one PNG for each look, named by the look's id
  --looks L [L...]     ids of built-in looks, look files (.looks.json) or folders of them; all built-in ones when left out
  --query WORDS        only looks that fit: "warm, low contrast, no grain"
  --count N            at most N, no two alike (all that were asked for)
  --strength S         0 to 1 (1)
  --size WxH           each picture fits into this (320x180); sizes in pixels shrink with it. Measured and chosen at 320x180 or less
  --alpha A            straight (as PNG says) or premultiplied
  --json               print {"image", "warnings", "looks": [{"id", "name", "intent", "file", "words", "numbers", "difference", "needs", "premiere", "drawMs"}],
                       "flaws", "leftOut"}. "flaws" are look recipes that cannot be used, with file, line and reason; "leftOut" looks too like another.
`;

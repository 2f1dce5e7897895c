import { CONVERT_HELP } from "./convert/convert-help";
import { EFFECTS_HELP, PREVIEWS_HELP } from "./effects/effects-help";
import { REPORT_HELP } from "./report/report-help";
import { SELECTS_HELP } from "./selects/selects-help";
import { LOCK_GROUPS, MANNERS } from "../../shared/color/scene/match-choice";
import { TIDY_HELP } from "./tidy/tidy-help";

const CALL = "npm run -s trimbin --";

/** All about `match`. */
export const MATCH_HELP = `MATCH: bring shots to the look of a reference

  ${CALL} match --reference R --target T [T...] [options]
  ${CALL} match --pairs FILE [options]

  R, T, W      a picture (PNG, JPEG, TIFF; 8 or 16 bit, RGB or grey, alpha kept and ignored), or a video by ffmpeg:
               clip.mp4@12.5 is one frame, clip.mp4@10-14 or clip.mp4 are three frames of the stretch.
               Pictures with a colour profile are read in sRGB; CMYK is refused.

  --reference R          the shot to match to
  --target T [T...]      the shots to bring to it; several are matched together, as one scene
  --via W [W...]         wide shots that connect a target with the reference where the two share nothing
  --image-out FILE       write the target with the correction on it, at full size, as .png, .jpg or .tif by the name; 16 bit stay 16 bit
                         in PNG and TIFF. Where nothing is proposed the colours are left exactly as they are (in JPEG only if the target is one).
  --cube FILE            write the correction as a .cube table    --size 33 or 65 points a side (33)
  --cdl FILE             write the nearest ASC CDL (.cdl, .cc, .ccc); its description says what a CDL cannot hold
  --report FILE          write a JSON report of the run
                         For several targets FILE is a folder, or a pattern such as out/{name}.png. Files that are there are replaced.
  --json                 print one JSON document instead of a table
  --strength S           0 (nothing) to 1 (all of it, the default); 0.5 goes half way
  --manner M             ${MANNERS.join(", ")}
  --lock L[,L...]        keep these as they are: ${LOCK_GROUPS.join(", ")}
  --assume-same-space    don't ask when one of the shots looks like camera log, or is tagged HDR and the other is not

  What --json prints: {"reference", "referenceIsOutlier", "results": [answer, ...]}; with one target its answer's fields stand at the top, too.
  An answer: "decision" is one of
    match            a correction that brought colours kept aside from the fit nearer to the reference
    already-matches  nothing to do; the picture is left as it is
    guess            nothing in common was seen: at most half of what the whole pictures suggest. Look at it.
    cannot-tell      nothing is proposed; "why" says the reason, "asks" the question a person must answer first
  "confidence" 0..1 and "confidenceWord" (good, fair, guess, none); "parameters": absolute positions of Premiere's Basic Correction sliders;
  "predictedErrorBefore", "predictedErrorAfter": mean CIEDE2000 on the same things, null where nothing could be compared; "through": the shots
  it was reached through; "drift": how much the look changes inside the shot, or null; "response": whose slider maths was assumed, and whether
  it was calibrated on a real host; "timings": decodeMs, matchMs (of all targets together), writeMs.

  --pairs FILE           one JSON object a line, - for standard input:
                           {"id": "a1", "reference": "r.png", "target": "t.png", "out": "a1.png", "via": ["wide.png"]}   (via may be left out)
                         Relative paths start from the folder trimbin is called in; what is not there is looked for beside FILE. Every "out" is
                         written, with unchanged colours where nothing is proposed. One line of JSON is printed as each pair is done:
                         {"id", ...answer, "out"}, or {"id", "error"} for a pair that failed; the others go on, and the exit code is 2 at the end.
                         --strength, --manner, --lock and --assume-same-space hold for all pairs.
`;

/** All about `cuts`. */
export const CUTS_HELP = `CUTS: list the shots of a video

  ${CALL} cuts VIDEO [--json]

  Prints every shot: its frames and the time it begins, counted from the video's first frame; its scene (shots that show the same things share
  a number); and the colour jump from the shot before it, in mean CIEDE2000: "same-things" where both sides of the cut show the same things, else
  "statistics", a comparison of the whole pictures. Dissolves are not found. Needs ffmpeg. Changes nothing.

  --json       print one JSON document: {"video", "frameRate", "frames", "shots": [shot, ...]}. A shot: "start", "end" (the first frame of the next
               shot), "startSeconds", "endSeconds", "timecode", "scene", "isHero" (the one to match the others of its scene to),
               "jump" (null for the first shot, else {"difference", "basis"})
`;

/** All about the command line. */
export const FULL_HELP = `trimbin: the engines of the panels without a host

  ${CALL} match ...      bring shots to the look of a reference
  ${CALL} cuts VIDEO     list the shots of a video, their scenes and the colour jumps between them
  ${CALL} convert IN OUT write a transcript as another kind of file
  ${CALL} selects ...    find what was said in transcripts, by words and by meaning
  ${CALL} tidy ...       list what could go from a transcript: retakes, repeats, fillers, pauses
  ${CALL} effects ...    draw the hosts' effects on pictures, one by one or as a list of jobs
  ${CALL} previews ...   see looks on a frame
  ${CALL} report ...     the AI assistance report of a ledger
  ${CALL} --help         this text; match --help, cuts --help and so on show their part of it

Answers go to standard output, messages to standard error. Exit codes: 0 done; 2 refused, one line says why and what to do (a list of pairs
or questions: some failed); 1 a bug of ours. Ctrl+C leaves no half-written file. Relative paths start from the folder you call it in.

${MATCH_HELP}
${CUTS_HELP}
${CONVERT_HELP}
${SELECTS_HELP}
${TIDY_HELP}
${EFFECTS_HELP}
${PREVIEWS_HELP}
${REPORT_HELP}`;

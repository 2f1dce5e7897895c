/** Words that hold English sentences together and tell nothing about their subject; what apostrophes and pauses leave behind is among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can cannot cant could couldnt did didnt do does doesnt dont for from had has hasnt have havent he her hers him his how i id if ill im in into is isnt it its ive " +
    "just me might my no not of on onto or our ours she should shouldnt so some such than that thats the their them then there these they theyre theyve this those to too us very was wasnt we were werent " +
    "weve what when where which while who whom whose why will with wont would wouldnt you your youre youve " +
    "s t re ve ll d m uh um hmm mm mmhmm oh yeah yep okay ok"
  ).split(" "),
);

/** Words that ask for an answer instead of standing in it ("Summarize what the group thought about …"); left out where others remain. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    "about according anything attitude attitudes conclude concluded conclusion conclusions decide decided decision decisions describe described discuss discussed discusses discussing " +
    "discussion discussions during everybody everyone explain explained express expressed feel feels felt find gave give given group groups mention mentioned mentioning meeting meetings " +
    "opinion opinions participant participants people please regarding response respond responded said say says speaker speakers someone summarise summarize summary talk talked talking team tell terms " +
    "thing think thinking thinks thought thoughts told toward towards view views whole"
  ).split(" "),
);

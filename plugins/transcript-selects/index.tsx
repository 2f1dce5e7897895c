import { connectPageToHost } from "../../shared/host/remote-page-host";
import { speakAsSet } from "../../shared/panel/speak-as-set";

const host = connectPageToHost(window);

// Tables of words are made when their files load, so the language comes first. Eager: a page is one script, and nothing is split off.
void speakAsSet(host)
  .then(() => import(/* webpackMode: "eager" */ "./open-panel"))
  .then(({ openPanel }) => openPanel(host));

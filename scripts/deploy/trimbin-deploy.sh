#!/bin/sh
# Installs, upgrades, rolls back, removes, lists and verifies Trimbin on a Mac, through Adobe's Unified Plugin Installer Agent.
# Needs nothing but what macOS brings, and no network. README.md beside this file says what is documented and what is assumed.
set -u
umask 022
# The system's own tools, whatever the caller's PATH puts in front of them.
PATH=/usr/bin:/bin:/usr/sbin:/sbin
export PATH
# These change what unzip and grep do.
unset UNZIP UNZIPOPT GREP_OPTIONS

usage() {
  cat <<'END'
trimbin-deploy.sh COMMAND [OPTIONS]

  install    make the package's version the installed one (an older one is replaced and kept)
  upgrade    the same, only where Trimbin is installed already
  rollback   go back to a kept version: the newest below the installed one, or --to
  remove     take the plugin away; kept packages stay
  list       what is installed and what is kept
  verify     check that exactly the version of the package, or of the last install, is listed

  --package FILE   the .ccx to install; its SHA256SUMS lies beside it
  --from DIR       a release folder; the package of the host is found in it
  --host HOST      premiere (unless said) or after-effects
  --to VERSION     the kept version that rollback goes back to
  --version VERSION  the version that verify looks for, where no package is at hand
  --sha256 HEX     the package must have this checksum too
  --keep DIR       where packages are kept, with the log
  --agent PATH     Adobe's installer, where it is not in its usual place
  --log FILE       where to write the log; in the --keep folder unless said
  --dry-run        say what would be done; change nothing, write nothing
  --yes            do not ask before rollback and remove
  --help           this text

Exit codes: 0 done or nothing to do, 2 usage, 3 agent missing, 4 checksum wrong or no package of ours, 5 agent refused,
6 nothing to roll back to, 7 verify failed, 8 host running, 9 another run at work, 10 a newer version is installed,
11 not installed, 12 cannot write.
END
}

# --- Words and log -----------------------------------------------------------------------------------------------------

log_file=""
log_wanted=""
dry_run=no

# log LEVEL TEXT [MOMENT]: a line in the log, if there is one by now.
log() {
  [ -n "$log_file" ] && printf '%s %s %s\n' "${3-$(moment)}" "$1" "$2" >>"$log_file" 2>/dev/null
  return 0
}

moment() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# words FORMAT VALUES...: a sentence; every FORMAT stands in deploy-words.json too, which a test holds both scripts to.
words() {
  words_format=$1
  shift
  # shellcheck disable=SC2059 # every format is a literal of this file
  printf "$words_format" "$@"
}

# tell FORMAT VALUES...: says it and logs it.
tell() {
  told=$(words "$@")
  printf '%s\n' "$told"
  log info "$told"
}

# stop CODE FORMAT VALUES...: says why nothing more is done, logs it with the code, and ends.
stop() {
  stop_code=$1
  shift
  told=$(words "$@")
  printf '%s\n' "$told" >&2
  log error "$told"
  log info "exit $stop_code"
  exit "$stop_code"
}

# --- What was asked for ------------------------------------------------------------------------------------------------

command=""
package=""
from=""
host=premiere
to=""
version_wanted=""
pinned=""
keep=""
agent="/Library/Application Support/Adobe/Adobe Desktop Common/RemoteComponents/UPI/UnifiedPluginInstallerAgent/UnifiedPluginInstallerAgent.app/Contents/MacOS/UnifiedPluginInstallerAgent"
yes=no

while [ $# -gt 0 ]; do
  case $1 in
    --package | --from | --host | --to | --version | --sha256 | --keep | --agent | --log)
      if [ $# -lt 2 ] || [ -z "$2" ]; then stop 2 'The option %s needs a value behind it.' "$1"; fi
      case $1 in
        --package) package=$2 ;;
        --from) from=$2 ;;
        --host) host=$2 ;;
        --to) to=$2 ;;
        --version) version_wanted=$2 ;;
        --sha256) pinned=$(printf '%s' "$2" | tr 'A-F' 'a-f') ;;
        --keep) keep=$2 ;;
        --agent) agent=$2 ;;
        --log) log_wanted=$2 ;;
      esac
      shift 2
      ;;
    --dry-run) dry_run=yes && shift ;;
    --yes) yes=yes && shift ;;
    --help) usage && exit 0 ;;
    install | upgrade | rollback | remove | list | verify)
      [ -z "$command" ] || stop 2 'Say one command, not %s and %s.' "$command" "$1"
      command=$1
      shift
      ;;
    *) stop 2 'There is no command or option %s here. Add --help to see those there are.' "$1" ;;
  esac
done
[ -n "$command" ] || stop 2 'Say what to do: install, upgrade, rollback, remove, list or verify. Add --help to see more.'

case $host in
  premiere) id=com.trimbin.premiere name="Trimbin" app=premierepro product="Premiere" processes='^(Adobe )?Premiere' ;;
  after-effects) id=com.trimbin.aftereffects name="Trimbin (beta)" app=aftereffects product="After Effects" processes='^(Adobe )?After Effects' ;;
  *) stop 2 'There is no host %s. Use premiere or after-effects.' "$host" ;;
esac
[ -z "$package" ] || [ -z "$from" ] || stop 2 'Give --package or --from, not both.'
if [ -n "$version_wanted" ] && { [ "$command" != verify ] || [ -n "$package$from" ]; }; then stop 2 'The option --version is for verify alone, without a package.'; fi

# absolute PATH: the same file by a path that does not depend on where this runs; the agent is reported to refuse others.
absolute() {
  absolute_folder=$(CDPATH='' cd -- "$(dirname -- "$1")" 2>/dev/null && pwd) || return 1
  printf '%s/%s' "${absolute_folder%/}" "$(basename -- "$1")"
}

if [ -z "$keep" ]; then
  if [ "$(id -u)" = 0 ]; then keep="/Library/Application Support/Trimbin Deploy"; else keep="${HOME:?}/Library/Application Support/Trimbin Deploy"; fi
fi
case $keep in /*) ;; *) keep=$(pwd)/$keep ;; esac
shelf="$keep/$id"

# open_to_others: what somebody else may change in the keep folder, for root, who would install what lies there.
open_to_others() {
  [ "$(id -u)" = 0 ] || return 0
  find "$keep" \( ! -user root -o ! -type l \( -perm -020 -o -perm -002 \) \) -print | head -n 1
}

if [ "$dry_run" = no ]; then
  mkdir -p -- "$shelf" 2>/dev/null || stop 12 'Cannot write into %s.' "$keep"
  log_wanted=${log_wanted:-$keep/trimbin-deploy.log}
  for each in "$keep" "$shelf" "$log_wanted"; do
    [ ! -L "$each" ] || stop 12 'Cannot write into %s.' "$each"
  done
  each=$(open_to_others)
  [ -z "$each" ] || stop 12 'Somebody who is not the administrator may change %s. Use a folder that only the administrator may change.' "$each"
  # In a shell of its own: a redirection that fails on ":" would end this one without a word.
  (: >>"$log_wanted") 2>/dev/null || stop 12 'Cannot write into %s.' "$log_wanted"
  log_file=$log_wanted
  log info "$command --host $host (run by $(id -un))"
fi
is_program() { [ -f "$1" ] && [ -x "$1" ]; }
is_program "$agent" || stop 3 'The installer of Adobe is not at %s. Install or repair the Creative Cloud desktop app, or name the installer with --agent.' "$agent"
agent=$(absolute "$agent")

# --- One run at a time -------------------------------------------------------------------------------------------------

lock="$keep/lock"
locked=no

release_lock() {
  [ "$locked" = no ] || rm -rf -- "$lock"
  locked=no
}

take_lock() {
  [ "$dry_run" = no ] || return 0
  trap release_lock EXIT
  trap 'exit 130' INT HUP TERM
  if ! mkdir -- "$lock" 2>/dev/null; then
    holder=$(cat -- "$lock/pid" 2>/dev/null || :)
    # A run that is just beginning has its folder, but no number in it yet.
    [ -n "$holder" ] || { sleep 1; holder=$(cat -- "$lock/pid" 2>/dev/null || :); }
    if [ -n "$holder" ] && ps -p "$holder" >/dev/null 2>&1; then
      stop 9 'Another run is at work (process %s). If that is something else, delete %s.' "$holder" "$lock"
    fi
    # Only one of several runs can rename what a dead one left.
    mv -- "$lock" "$lock.$$" 2>/dev/null && rm -rf -- "$lock.$$"
    mkdir -- "$lock" 2>/dev/null || stop 9 'Another run is at work (process %s). If that is something else, delete %s.' "?" "$lock"
  fi
  locked=yes
  { printf '%s\n' $$ >"$lock/pid"; } 2>/dev/null || stop 12 'Cannot write into %s.' "$lock"
}

# --- Versions and checksums --------------------------------------------------------------------------------------------

is_version() { printf '%s\n' "$1" | grep -Eq '^(0|[1-9][0-9]?)\.(0|[1-9][0-9]?)\.(0|[1-9][0-9]?)$'; }

# is_newer A B: is version A above version B? What is no version of ours counts as the newest, so that nothing is put over it unasked.
is_newer() {
  [ "$1" != "$2" ] || return 1
  is_version "$1" || return 0
  is_version "$2" || return 1
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1)" = "$1" ]
}

sha256_of() {
  if command -v shasum >/dev/null 2>&1; then shasum -a 256 <"$1" | cut -c 1-64; else sha256sum <"$1" | cut -c 1-64; fi
}

is_readable() { [ -f "$1" ] && [ -r "$1" ]; }

# check_sum FILE: stops unless the file is the one that SHA256SUMS beside it, and --sha256, name.
check_sum() {
  is_readable "$1" || stop 4 'The file %s is not there, or cannot be read.' "$1"
  sums="$(dirname -- "$1")/SHA256SUMS"
  expected=$(awk -v file="$(basename -- "$1")" '{ sub(/\r$/, "") } substr($0, 67) == file { print substr($0, 1, 64); exit }' "$sums" 2>/dev/null)
  [ -n "$expected" ] || stop 4 'The file %s has no line for %s. Use the whole release folder as it was published.' "$sums" "$(basename -- "$1")"
  for each in "$expected" ${pinned:+"$pinned"}; do
    found=$(sha256_of "$1")
    [ "$found" = "$each" ] || stop 4 'The file %s is not what was published: its SHA-256 is %s, and %s was expected. Copy it again.' "$1" "$found" "$each"
  done
}

# manifest_value FILE INDENT KEY: from the manifest inside a package, which the build writes with two spaces a level.
manifest_value() {
  (cd -- "$(dirname -- "$1")" && unzip -p "./$(basename -- "$1")" manifest.json 2>/dev/null) | sed -n "s/^$2\"$3\": \"\\(.*\\)\",\\{0,1\\}\$/\\1/p" | head -n 1
}

is_ours() {
  [ "$(manifest_value "$1" '  ' id)" = "$id" ] && [ "$(manifest_value "$1" '  ' name)" = "$name" ] && [ "$(manifest_value "$1" '    ' app)" = "$app" ] && is_version "$(manifest_value "$1" '  ' version)"
}

# find_package: the checked package in $package, its version in $wanted.
find_package() {
  if [ -n "$from" ]; then
    set -- "$from/${id}_$app"*.ccx
    if [ $# -ne 1 ] || ! [ -f "$1" ]; then stop 2 'The folder %s holds no package for this host, or several. Name one with --package.' "$from"; fi
    package=$1
  fi
  [ -n "$package" ] || stop 2 'Say which package: --package FILE, or --from DIR for a release folder.'
  is_readable "$package" || stop 4 'The file %s is not there, or cannot be read.' "$package"
  package=$(absolute "$package")
  check_sum "$package"
  wanted=$(manifest_value "$package" '  ' version)
  is_ours "$package" || stop 4 'The file %s is not a package of %s for this host.' "$package" "$name"
}

# --- The agent ---------------------------------------------------------------------------------------------------------

# run_agent ARGUMENTS...: its words in $said, and each of them in the log. What it exits with is no answer: 0 is reported for failures too.
run_agent() {
  log agent "run: $*"
  said=$("$agent" "$@" 2>&1 </dev/null)
  agent_exit=$?
  said=$(printf '%s\n' "$said" | tr -d '\r')
  answered=$(moment)
  printf '%s\n' "$said" | while IFS= read -r line; do log agent "$line" "$answered"; done
  log agent "exit $agent_exit" "$answered"
}

# change ARGUMENTS...: runs the agent on something that changes the machine; 1, with its $status, if it says that it failed. Only the list says that it was done.
change() {
  status=""
  if [ "$dry_run" = yes ]; then
    tell 'Would run: %s' "$(printf '"%s" ' "$agent" "$@")"
    return 0
  fi
  run_agent "$@"
  status=$(printf '%s\n' "$said" | sed -n 's/.*status = \(-\{0,1\}[0-9]*\).*/\1/p' | head -n 1)
  case $said in *"Failed to "*) return 1 ;; esac
  [ "$agent_exit" -eq 0 ] && [ -z "$status" ]
}

# hint STATUS: what others found behind a number.
hint() {
  case $1 in
    -4 | -267) words 'It found no valid manifest in the package.' ;;
    -160) words 'It could not read the package.' ;;
    -198) words 'It could not write into the plugin folders of this user: look who owns them.' ;;
    -406) words 'It knows no plugin of that name.' ;;
    -411) words 'It found no program that this package is for. Start the program once, then try again.' ;;
    -631) words 'Nobody is signed in to the Creative Cloud desktop app.' ;;
    "") words 'It ended without saying what became of it.' ;;
    *) words 'Its own log says more.' ;;
  esac
}

# read_installed: the versions listed under our name in $installed, one a line, and what is switched off in $switched_off.
read_installed() {
  run_agent --list all
  case $said in *"installed for"*) ;; *) stop 5 'The installer of Adobe did not list the plugins. The log holds what it said.' ;; esac
  rows=$(printf '%s\n' "$said" | awk -v name="$name" '
    /installed for/ { product = $0; sub(/^.*installed for */, "", product) }
    $1 == "Enabled" || $1 == "Disabled" {
      row = $0; sub(/^[ \t]*(Enabled|Disabled)[ \t]+/, "", row); sub(/[ \t]+[^ \t]+[ \t]*$/, "", row)
      if (row == name) print $NF "\t" $1 "\t" product
    }')
  installed=$(printf '%s\n' "$rows" | cut -f 1 | sort -u)
  switched_off=$(printf '%s\n' "$rows" | awk -F '\t' '$2 == "Disabled" { print $1; exit }')
}

count() { if [ -z "$1" ]; then printf 0; else printf '%s\n' "$1" | wc -l | tr -d ' '; fi; }

# in_words VERSIONS: for a sentence.
in_words() { if [ -z "$1" ]; then printf 'not installed'; else printf '%s' "$1" | tr '\n' ' '; fi; }

# clear_installed: takes every version away; one call is reported to leave some of several.
clear_installed() {
  left=5
  while [ -n "$installed" ] && [ "$left" -gt 0 ]; do
    change --remove "$name" || return 5
    [ "$dry_run" = no ] || return 0
    read_installed
    left=$((left - 1))
  done
  [ -z "$installed" ] || return 7
}

# make_installed VERSION FILE: afterwards exactly this version is listed (0), or the agent refused (5), or lists something else (7).
# An older one over a newer one is reported to leave both, so a newer one goes first; and so does the same one with other bytes.
make_installed() {
  for each in $installed; do
    if [ "$(count "$installed")" -gt 1 ] || [ "$each" = "$1" ] || is_newer "$each" "$1"; then
      clear_installed || return
      break
    fi
  done
  change --install "$2" || return 5
  [ "$dry_run" = no ] || return 0
  read_installed
  [ "$installed" = "$1" ] || return 7
}

# --- Kept packages -----------------------------------------------------------------------------------------------------

kept_in_words() { if [ -z "$(kept_versions)" ]; then printf 'none'; else in_words "$(kept_versions)"; fi; }

is_kept() { is_version "$1" && [ -f "$shelf/$1/$id.ccx" ]; }

kept_versions() {
  for folder in "$shelf"/*/; do
    version=${folder%/}
    version=${version##*/}
    if is_kept "$version"; then printf '%s\n' "$version"; fi
  done | sort -t . -k 1,1nr -k 2,2nr -k 3,3nr
}

# keep_package: puts the checked package on the shelf, whole or not at all, and checks the copy, which is what will be installed.
keep_package() {
  [ "$dry_run" = no ] || return 0
  draft="$shelf/draft.$$"
  rm -rf -- "$shelf"/draft.*
  if ! mkdir -- "$draft" || ! cp -- "$package" "$draft/$id.ccx" || ! printf '%s  %s\n' "$expected" "$id.ccx" >"$draft/SHA256SUMS"; then stop 12 'Cannot write into %s.' "$shelf"; fi
  check_sum "$draft/$id.ccx"
  # What was kept under this version comes back if the agent refuses; after an interruption it lies there already.
  if [ -d "$shelf/$wanted" ] && ! [ -d "$shelf/replaced.$wanted" ]; then mv -- "$shelf/$wanted" "$shelf/replaced.$wanted" || stop 12 'Cannot write into %s.' "$shelf"; fi
  rm -rf -- "${shelf:?}/$wanted"
  mv -- "$draft" "$shelf/$wanted" || stop 12 'Cannot write into %s.' "$shelf"
  package="$shelf/$wanted/$id.ccx"
}

# note KEY TEXT: whole or not at all, and never through a link.
note() {
  [ "$dry_run" = no ] || return 0
  rm -f -- "$shelf/note.$$"
  if ! printf '%s\n' "$2" >"$shelf/note.$$" || ! mv -f -- "$shelf/note.$$" "$shelf/$1"; then stop 12 'Cannot write into %s.' "$shelf"; fi
}
forget() { [ "$dry_run" = yes ] || rm -f -- "$shelf/$1"; }
noted() { cat -- "$shelf/$1" 2>/dev/null || :; }

# sum_of_current VERSION: the checksum of what was last installed here, if that was this version.
sum_of_current() { case $(noted current) in "$1 "*) noted current | cut -d ' ' -f 2 ;; esac; }

# put_back_kept: the shelf as it was before keep_package.
put_back_kept() {
  [ "$dry_run" = no ] || return 0
  rm -rf -- "${shelf:?}/$wanted"
  [ ! -d "$shelf/replaced.$wanted" ] || mv -- "$shelf/replaced.$wanted" "$shelf/$wanted"
}

# --- What stands in the way --------------------------------------------------------------------------------------------

# stop_if_running: a host that runs keeps the old plugin until it is started anew (reported). Somebody else's counts for root only.
stop_if_running() {
  running=$(ps -A -o uid= -o comm= 2>/dev/null | awk -v uid="$(id -u)" 'uid == 0 || $1 == uid { sub(/^ *[0-9]+ +/, ""); sub(/^.*\//, ""); print }' | grep -E "$processes" | grep -Ev 'Elements|Rush' | head -n 1)
  [ -z "$running" ] || stop 8 '%s is running. Quit it, then run this again.' "$running"
}

# ask QUESTION: only --yes, or a person who types y, goes on.
ask() {
  [ "$yes" = no ] && [ "$dry_run" = no ] || return 0
  [ -t 0 ] || stop 2 'This takes something away. Add --yes where nobody can be asked.'
  printf '%s [y/N] ' "$1"
  IFS= read -r answer
  case $answer in y | Y | yes) ;; *) stop 2 'Nothing was changed.' ;; esac
}

# begin: alone, with the host shut, and with what a run before may have left half done.
begin() {
  take_lock
  stop_if_running
  unfinished=$(noted unfinished)
  [ -z "$unfinished" ] || tell 'An earlier run was interrupted (%s). Going on from what is installed now.' "$unfinished"
  read_installed
}

# finish: exactly $wanted is installed.
finish() {
  if [ "$dry_run" = no ]; then
    note current "$wanted $found"
    forget unfinished
    rm -rf -- "$shelf"/replaced.*
    tell '%s %s is installed. Start %s anew to use it.' "$name" "$wanted" "$product"
  fi
}

# --- Commands ----------------------------------------------------------------------------------------------------------

# put_in: install and upgrade, from "begin" on.
put_in() {
  current_before=$(noted current)
  if [ "$installed" = "$wanted" ] && [ "$(sum_of_current "$wanted")" = "$found" ]; then
    is_kept "$wanted" || keep_package
    forget unfinished
    tell '%s %s is installed already. Nothing to do.' "$name" "$wanted"
    return 0
  fi
  before=$installed
  case $unfinished in
    # The same again after an interruption: both versions may be listed, or none, and what was there before stands in the note.
    "install $wanted over "* | "upgrade $wanted over "*)
      before=${unfinished##* }
      [ "$before" != none ] || before=""
      ;;
    *)
      for each in $installed; do
        if is_newer "$each" "$wanted"; then stop 10 '%s %s is installed, which is newer than %s. Use rollback to go back.' "$name" "$each" "$wanted"; fi
      done
      ;;
  esac
  if [ -n "$before" ] && ! is_kept "$before"; then
    tell '%s %s was not installed by this script, so its package cannot be kept.' "$name" "$(in_words "$before")"
  fi
  keep_package
  forget current
  note unfinished "$command $wanted over ${before:-none}"
  make_installed "$wanted" "$package"
  outcome=$?
  if [ "$outcome" -eq 0 ]; then
    finish
    return 0
  fi
  go_back "$outcome"
}

# tell_failure CODE: what became of make_installed.
tell_failure() {
  if [ "$1" -eq 5 ]; then tell 'The installer of Adobe refused (status %s). %s' "${status:-none}" "$(hint "${status:-}")"; else
    tell 'The installer of Adobe lists %s as %s, and %s was expected.' "$name" "$(in_words "$installed")" "$wanted"
  fi
}

# go_back CODE: after a failed install, to what was there before; ends with the code of the failure.
go_back() {
  why=$1
  tell_failure "$why"
  read_installed
  put_back_kept
  if [ "$installed" != "$before" ]; then
    tell 'Going back to what was there before: %s.' "$(in_words "$before")"
    if [ -z "$before" ]; then clear_installed; elif is_kept "$before"; then
      pinned=""
      check_sum_of_kept "$before"
      make_installed "$before" "$shelf/$before/$id.ccx"
    else false; fi || stop "$why" 'Going back failed too: %s is %s now. Install a package anew, or run rollback.' "$name" "$(in_words "$installed")"
  fi
  [ -z "$current_before" ] || note current "$current_before"
  forget unfinished
  stop "$why" 'Nothing has changed: %s is %s, as before.' "$name" "$(in_words "$before")"
}

# check_sum_of_kept VERSION: what is kept under a version is that version of our plugin, too.
check_sum_of_kept() {
  kept_file="$shelf/$1/$id.ccx"
  check_sum "$kept_file"
  if ! is_ours "$kept_file" || [ "$(manifest_value "$kept_file" '  ' version)" != "$1" ]; then stop 4 'The file %s is not a package of %s for this host.' "$kept_file" "$name"; fi
}

roll_back() {
  begin
  wanted=$to
  case $unfinished in "rollback "*) [ -n "$wanted" ] || { wanted=${unfinished#rollback } && wanted=${wanted%% *}; } ;; esac
  newest=$(printf '%s\n' "$installed" | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1)
  if [ -z "$wanted" ]; then
    for each in $(kept_versions); do
      if [ -z "$newest" ] || is_newer "$newest" "$each"; then wanted=$each && break; fi
    done
    [ -n "$wanted" ] || stop 6 'There is no kept version of %s to go back to.' "$name"
  fi
  is_kept "$wanted" || stop 6 '%s %s is not kept here. Kept: %s.' "$name" "$wanted" "$(kept_in_words)"
  if [ "$installed" = "$wanted" ]; then
    forget unfinished
    tell '%s %s is installed already. Nothing to do.' "$name" "$wanted"
    return 0
  fi
  ask "$(words 'Replace %s %s by %s?' "$name" "$(in_words "$installed")" "$wanted")"
  check_sum_of_kept "$wanted"
  before=$newest
  note unfinished "rollback $wanted over ${before:-none}"
  make_installed "$wanted" "$shelf/$wanted/$id.ccx"
  outcome=$?
  if [ "$outcome" -eq 0 ]; then finish; else go_back_from_rollback "$outcome"; fi
}

# go_back_from_rollback CODE: like go_back, but both packages stay on the shelf.
go_back_from_rollback() {
  tell_failure "$1"
  read_installed
  pinned=""
  if [ "$installed" = "$before" ] || { is_kept "$before" && check_sum_of_kept "$before" && make_installed "$before" "$shelf/$before/$id.ccx"; }; then
    forget unfinished
    stop "$1" 'Nothing has changed: %s is %s, as before.' "$name" "$(in_words "$before")"
  fi
  stop "$1" 'Going back failed too: %s is %s now. Install a package anew, or run rollback.' "$name" "$(in_words "$installed")"
}

take_away() {
  begin
  if [ -z "$installed" ]; then
    forget unfinished
    forget current
    tell '%s is not installed. Nothing to do.' "$name"
    return 0
  fi
  ask "$(words 'Remove %s %s?' "$name" "$(in_words "$installed")")"
  note unfinished "remove none over $(printf '%s\n' "$installed" | tail -n 1)"
  clear_installed
  outcome=$?
  [ "$outcome" -ne 5 ] || stop 5 'The installer of Adobe refused (status %s). %s' "${status:-none}" "$(hint "${status:-}")"
  [ "$outcome" -eq 0 ] || stop 7 'The installer of Adobe lists %s as %s, and %s was expected.' "$name" "$(in_words "$installed")" "not installed"
  [ "$dry_run" = no ] || return 0
  forget unfinished
  forget current
  tell '%s is removed. Its kept packages stay in %s.' "$name" "$shelf"
}

show() {
  read_installed
  if [ -z "$rows" ]; then tell '%s is not installed.' "$name"; else
    printf '%s\n' "$rows" | while IFS="$(printf '\t')" read -r version state product_listed; do tell '%s %s: %s, in %s' "$name" "$version" "$state" "$product_listed"; done
  fi
  for each in $(kept_versions); do tell 'Kept: %s %s' "$name" "$each"; done
}

check_installed() {
  wanted=$version_wanted
  if [ -n "$package$from" ]; then find_package; elif [ -z "$wanted" ]; then wanted=$(noted current | cut -d ' ' -f 1); fi
  [ -n "$wanted" ] || stop 2 'Say which package: --package FILE, or --from DIR for a release folder.'
  read_installed
  [ "$installed" = "$wanted" ] || stop 7 'The installer of Adobe lists %s as %s, and %s was expected.' "$name" "$(in_words "$installed")" "$wanted"
  if [ -n "$package" ]; then
    known=$(sum_of_current "$wanted")
    [ "$known" = "$found" ] || stop 7 '%s %s is listed, but it is not known to be this package: the last one installed here has the SHA-256 %s.' "$name" "$wanted" "${known:-unknown}"
  fi
  if [ -n "$switched_off" ]; then tell '%s %s is installed, but switched off in the Creative Cloud desktop app.' "$name" "$wanted"; else tell '%s %s is installed, as it should be.' "$name" "$wanted"; fi
}

case $command in
  install)
    find_package
    begin
    put_in
    ;;
  upgrade)
    find_package
    begin
    case $unfinished in "install "* | "upgrade "*) cut_off=yes ;; *) cut_off=no ;; esac
    [ -n "$installed" ] || [ "$cut_off" = yes ] || stop 11 '%s is not installed here, so there is nothing to upgrade. Use install.' "$name"
    put_in
    ;;
  rollback) roll_back ;;
  remove) take_away ;;
  list) show ;;
  verify) check_installed ;;
esac
log info "exit 0"

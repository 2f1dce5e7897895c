#requires -Version 5.1
<#
Installs, upgrades, rolls back, removes, lists and verifies Trimbin on Windows, through Adobe's Unified Plugin Installer Agent.
Needs nothing but Windows PowerShell, and no network. README.md beside this file says what is documented and what is assumed.

  trimbin-deploy.ps1 COMMAND [OPTIONS]

  install    make the package's version the installed one (an older one is replaced and kept)
  upgrade    the same, only where Trimbin is installed already
  rollback   go back to a kept version: the newest below the installed one, or -To
  remove     take the plugin away; kept packages stay
  list       what is installed and what is kept
  verify     check that exactly the version of the package, or of the last install, is listed

  -Package FILE   the .ccx to install; its SHA256SUMS lies beside it
  -From DIR       a release folder; the package of the host is found in it
  -HostApp HOST   premiere (unless said) or after-effects
  -To VERSION     the kept version that rollback goes back to
  -Version VERSION  the version that verify looks for, where no package is at hand
  -Sha256 HEX     the package must have this checksum too
  -Keep DIR       where packages are kept, with the log
  -Agent PATH     Adobe's installer, where it is not in its usual place
  -Log FILE       where to write the log; in the -Keep folder unless said
  -DryRun         say what would be done; change nothing, write nothing
  -Yes            do not ask before rollback and remove
  -Help           this text

Exit codes: 0 done or nothing to do, 1 unexpected error, 2 usage, 3 agent missing, 4 checksum wrong or no package of ours, 5 agent refused,
6 nothing to roll back to, 7 verify failed, 8 host running, 9 another run at work, 10 a newer version is installed,
11 not installed, 12 cannot write.
#>
param(
  [Parameter(Position = 0)][string]$Command = '',
  [string]$Package = '',
  [string]$From = '',
  [string]$HostApp = 'premiere',
  [string]$To = '',
  [string]$Version = '',
  [string]$Sha256 = '',
  [string]$Keep = '',
  [string]$Agent = '',
  [string]$Log = '',
  [switch]$DryRun,
  [switch]$Yes,
  [switch]$Help,
  [Parameter(ValueFromRemainingArguments = $true)][string[]]$Others = @()
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
# Whatever nobody foresaw: a line, a log and a code of the table, not a stack.
trap { Stop-Run 1 'Something went wrong that nobody foresaw: {0} Run this again; it goes on from what is installed then.' @($_.Exception.Message) }

# --- Words and log -----------------------------------------------------------------------------------------------------

$script:LogFile = ''
$script:Lock = $null
$script:Status = ''

# Adds a line, or with no text sees that one could be added; a few tries, as another run may be at its own line.
function Add-LogLine([string]$File, [string]$Text) {
  for ($tries = 3; $tries -gt 0; $tries--) {
    try {
      $bytes = (New-Object Text.UTF8Encoding $false).GetBytes($Text)
      $stream = New-Object IO.FileStream ($File, [IO.FileMode]::Append, [IO.FileAccess]::Write, [IO.FileShare]::Read)
      try { $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Dispose() }
      return $true
    } catch { Start-Sleep -Milliseconds 50 }
  }
  return $false
}

# A line that cannot be logged never ends a change half-way.
function Write-Log([string]$Level, [string]$Text) {
  if ($script:LogFile -eq '') { return }
  $time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
  [void](Add-LogLine $script:LogFile "$time $Level $Text`r`n")
}

# Says it and logs it; every format stands in deploy-words.json too, which a test holds both scripts to.
function Write-Told([string]$Format, [object[]]$Values = @()) {
  $told = $Format -f $Values
  [Console]::Out.WriteLine($told)
  Write-Log 'info' $told
}

# Says why nothing more is done, logs it with the code, and ends.
function Stop-Run([int]$Code, [string]$Format, [object[]]$Values = @()) {
  $told = $Format -f $Values
  [Console]::Error.WriteLine($told)
  Write-Log 'error' $told
  Exit-Run $Code
}

function Exit-Run([int]$Code) {
  Write-Log 'info' "exit $Code"
  if ($null -ne $script:Lock) { $script:Lock.Dispose() }
  exit $Code
}

# --- What was asked for ------------------------------------------------------------------------------------------------

if ($Help) {
  Get-Content -LiteralPath $PSCommandPath -TotalCount 30 | Select-Object -Skip 2
  exit 0
}
if ($Others.Count -gt 0) { Stop-Run 2 'There is no command or option {0} here. Add -Help to see those there are.' @($Others[0]) }
if ($Command -eq '') { Stop-Run 2 'Say what to do: install, upgrade, rollback, remove, list or verify. Add -Help to see more.' }
if (@('install', 'upgrade', 'rollback', 'remove', 'list', 'verify') -cnotcontains $Command) { Stop-Run 2 'There is no command or option {0} here. Add -Help to see those there are.' @($Command) }
switch -CaseSensitive ($HostApp) {
  'premiere' { $id = 'com.trimbin.premiere'; $name = 'Trimbin'; $app = 'premierepro'; $product = 'Premiere'; $processes = '^(Adobe )?Premiere' }
  'after-effects' { $id = 'com.trimbin.aftereffects'; $name = 'Trimbin (beta)'; $app = 'aftereffects'; $product = 'After Effects'; $processes = '^(AfterFX|(Adobe )?After Effects)' }
  default { Stop-Run 2 'There is no host {0}. Use premiere or after-effects.' @($HostApp) }
}
if ($Package -ne '' -and $From -ne '') { Stop-Run 2 'Give -Package or -From, not both.' }
if ($Version -ne '' -and ($Command -cne 'verify' -or $Package -ne '' -or $From -ne '')) { Stop-Run 2 'The option -Version is for verify alone, without a package.' }

# The same file by a path that does not depend on where this runs; the agent is reported to refuse others.
function Get-Absolute([string]$Path) {
  return [IO.Path]::GetFullPath([IO.Path]::Combine((Get-Location -PSProvider FileSystem).ProviderPath, $Path))
}

$principal = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
$isElevated = $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
# A 32-bit PowerShell is told the 32-bit folders; these two name the others.
$programFiles = if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }
$commonFiles = if ($env:CommonProgramW6432) { $env:CommonProgramW6432 } else { $env:CommonProgramFiles }
if ($Keep -eq '') {
  # For an administrator, a place that others can only read.
  if ($isElevated) { $Keep = Join-Path $programFiles 'Trimbin Deploy' } else { $Keep = Join-Path $env:LOCALAPPDATA 'Trimbin Deploy' }
}
$Keep = Get-Absolute $Keep
# A drive that is not there, as mapped ones are not in an elevated shell.
if (-not [IO.Directory]::Exists([IO.Path]::GetPathRoot($Keep))) { Stop-Run 12 'Cannot write into {0}.' @($Keep) }
$shelf = Join-Path $Keep $id
if ($Agent -eq '') { $Agent = Join-Path $commonFiles 'Adobe\Adobe Desktop Common\RemoteComponents\UPI\UnifiedPluginInstallerAgent\UnifiedPluginInstallerAgent.exe' }
$Agent = Get-Absolute $Agent

if (-not $DryRun) {
  try { [void](New-Item -ItemType Directory -Force -Path $shelf) } catch { Stop-Run 12 'Cannot write into {0}.' @($Keep) }
  if ($Log -eq '') { $Log = Join-Path $Keep 'trimbin-deploy.log' }
  $Log = Get-Absolute $Log
  if (-not (Add-LogLine $Log '')) { Stop-Run 12 'Cannot write into {0}.' @($Log) }
  $script:LogFile = $Log
  Write-Log 'info' "$Command -HostApp $HostApp (run by $($principal.Identity.Name))"
}
if (-not (Test-Path -LiteralPath $Agent -PathType Leaf)) { Stop-Run 3 'The installer of Adobe is not at {0}. Install or repair the Creative Cloud desktop app, or name the installer with -Agent.' @($Agent) }

# --- One run at a time -------------------------------------------------------------------------------------------------

# Windows lets go of the file when the run dies, so a dead run leaves no lock.
function Enter-Lock {
  if ($DryRun) { return }
  $file = Join-Path $Keep 'lock'
  try { $script:Lock = [IO.File]::Open($file, 'OpenOrCreate', 'ReadWrite', 'None') } catch {
    # 32 is ERROR_SHARING_VIOLATION: somebody holds the file. Everything else is a folder that lets nobody in.
    if (($_.Exception.GetBaseException().HResult -band 0xFFFF) -eq 32) { Stop-Run 9 'Another run is at work: it holds {0}. Wait until it has ended.' @($file) }
    Stop-Run 12 'Cannot write into {0}.' @($file)
  }
}

# --- Versions and checksums --------------------------------------------------------------------------------------------

function Test-Version([string]$Version) { return $Version -match '\A(0|[1-9][0-9]?)\.(0|[1-9][0-9]?)\.(0|[1-9][0-9]?)\z' }

# Is version A above version B? What is no version of ours counts as the newest, so that nothing is put over it unasked.
function Test-Newer([string]$A, [string]$B) {
  if ($A -eq $B) { return $false }
  if (-not (Test-Version $A)) { return $true }
  if (-not (Test-Version $B)) { return $false }
  return ([version]$A) -gt ([version]$B)
}

function Get-Sha256([string]$Path) { return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant() }

# Stops unless the file is the one that SHA256SUMS beside it, and -Sha256, name; gives its checksum.
function Confirm-Sum([string]$Path, [string]$Pinned) {
  if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) { Stop-Run 4 'The file {0} is not there, or cannot be read.' @($Path) }
  $sums = Join-Path (Split-Path -Parent $Path) 'SHA256SUMS'
  $leaf = Split-Path -Leaf $Path
  $expected = ''
  if (Test-Path -LiteralPath $sums -PathType Leaf) {
    foreach ($line in [IO.File]::ReadAllLines($sums)) { if ($line.Length -gt 66 -and $line.Substring(66) -ceq $leaf) { $expected = $line.Substring(0, 64); break } }
  }
  if ($expected -eq '') { Stop-Run 4 'The file {0} has no line for {1}. Use the whole release folder as it was published.' @($sums, $leaf) }
  $found = Get-Sha256 $Path
  foreach ($each in @($expected, $Pinned)) {
    if ($each -ne '' -and $found -ne $each) { Stop-Run 4 'The file {0} is not what was published: its SHA-256 is {1}, and {2} was expected. Copy it again.' @($Path, $found, $each) }
  }
  return $found
}

# The manifest inside a package, or nothing where there is none to be read.
function Read-Manifest([string]$Path) {
  Add-Type -AssemblyName System.IO.Compression.FileSystem
  try {
    $zip = [IO.Compression.ZipFile]::OpenRead($Path)
    try {
      $reader = New-Object IO.StreamReader ($zip.GetEntry('manifest.json').Open()), ([Text.Encoding]::UTF8)
      try { return ($reader.ReadToEnd() | ConvertFrom-Json) } finally { $reader.Dispose() }
    } finally { $zip.Dispose() }
  } catch { return $null }
}

function Test-Ours($Manifest) {
  if ($null -eq $Manifest) { return $false }
  try { return $Manifest.id -ceq $id -and $Manifest.name -ceq $name -and $Manifest.host.app -ceq $app -and (Test-Version $Manifest.version) } catch { return $false }
}

# The checked package, its checksum and its version, in three script variables.
function Find-Package {
  if ($From -ne '') {
    $found = @(Get-ChildItem -LiteralPath $From -Filter "${id}_$app*.ccx" -File -ErrorAction SilentlyContinue)
    if ($found.Count -ne 1) { Stop-Run 2 'The folder {0} holds no package for this host, or several. Name one with -Package.' @($From) }
    $script:Package = $found[0].FullName
  }
  if ($Package -eq '') { Stop-Run 2 'Say which package: -Package FILE, or -From DIR for a release folder.' }
  $script:Package = Get-Absolute $Package
  $script:Sum = Confirm-Sum $Package $Sha256.ToLowerInvariant()
  $manifest = Read-Manifest $Package
  if (-not (Test-Ours $manifest)) { Stop-Run 4 'The file {0} is not a package of {1} for this host.' @($Package, $name) }
  $script:Wanted = $manifest.version
}

# --- The agent ---------------------------------------------------------------------------------------------------------

# Its words, and each of them in the log. What it exits with is no answer: 0 is reported for failures too.
function Invoke-Agent([string[]]$Arguments) {
  Write-Log 'agent' "run: $($Arguments -join ' ')"
  # Reported: started from another drive it looks for the user's folders in the wrong place.
  Push-Location -LiteralPath "$env:SystemDrive\"
  $before = $ErrorActionPreference
  # With Stop, Windows PowerShell takes the first line on the error stream for a failure of ours.
  $ErrorActionPreference = 'Continue'
  try {
    $script:Said = @(& $Agent @Arguments 2>&1 | ForEach-Object { "$_".TrimEnd() })
    $script:AgentExit = $LASTEXITCODE
  } catch {
    # It could not be started at all, which counts as refused.
    $script:Said = @("$($_.Exception.Message)")
    $script:AgentExit = -1
  } finally {
    $ErrorActionPreference = $before
    Pop-Location
  }
  foreach ($line in $script:Said) { Write-Log 'agent' $line }
  Write-Log 'agent' "exit $($script:AgentExit)"
}

# Runs the agent on something that changes the machine; false, with its status, if it says that it failed. Only the list says that it was done.
function Invoke-Change([string[]]$Arguments) {
  $script:Status = ''
  if ($DryRun) {
    Write-Told 'Would run: {0}' @((@($Agent) + $Arguments | ForEach-Object { '"' + $_ + '"' }) -join ' ')
    return $true
  }
  Invoke-Agent $Arguments
  $text = $script:Said -join "`n"
  if ($text -match 'status = (-?[0-9]+)') { $script:Status = $Matches[1] }
  return $text -notmatch 'Failed to ' -and $script:AgentExit -eq 0 -and $script:Status -eq ''
}

# What others found behind a number.
function Get-Hint([string]$Number) {
  switch ($Number) {
    { @('-4', '-267') -contains $_ } { return 'It found no valid manifest in the package.' }
    '-160' { return 'It could not read the package.' }
    '-198' { return 'It could not write into the plugin folders of this user: look who owns them.' }
    '-406' { return 'It knows no plugin of that name.' }
    '-411' { return 'It found no program that this package is for. Start the program once, then try again.' }
    '-631' { return 'Nobody is signed in to the Creative Cloud desktop app.' }
    '' { return 'It ended without saying what became of it.' }
    default { return 'Its own log says more.' }
  }
}

function Get-StatusWord { if ($script:Status -eq '') { return 'none' } else { return $script:Status } }

# What is listed under our name: the rows, and the versions once each from old to new.
function Read-Installed {
  Invoke-Agent @('/list', 'all')
  if (($script:Said -join "`n") -notmatch 'installed for') { Stop-Run 5 'The installer of Adobe did not list the plugins. The log holds what it said.' }
  $listedIn = ''
  $rows = @()
  foreach ($line in $script:Said) {
    if ($line -match 'installed for *(.*)$') { $listedIn = $Matches[1] }
    elseif ($line -match '^\s*(Enabled|Disabled)\s+(.+?)\s+(\S+)$' -and $Matches[2] -ceq $name) {
      $rows += New-Object PSObject -Property @{ Version = $Matches[3]; State = $Matches[1]; Product = $listedIn }
    }
  }
  $script:Rows = $rows
  $script:Installed = @(Sort-Versions @($rows | ForEach-Object { $_.Version } | Select-Object -Unique))
}

function Sort-Versions([string[]]$Versions) {
  return @($Versions | Sort-Object @{ Expression = { if (Test-Version $_) { [version]$_ } else { [version]'999.0.0' } } })
}

# For a sentence.
function Get-InWords([string[]]$Versions) { if ($null -eq $Versions -or $Versions.Count -eq 0) { return 'not installed' } else { return $Versions -join ' ' } }

function Test-Installed([string]$Version) { return $script:Installed.Count -eq 1 -and $script:Installed[0] -ceq $Version }

# Takes every version away; one call is reported to leave some of several. Gives 0, or 5 or 7.
function Clear-Installed {
  for ($left = 5; $script:Installed.Count -gt 0 -and $left -gt 0; $left--) {
    if (-not (Invoke-Change @('/remove', $name))) { return 5 }
    if ($DryRun) { return 0 }
    Read-Installed
  }
  if ($script:Installed.Count -gt 0) { return 7 } else { return 0 }
}

# Afterwards exactly this version is listed (0), or the agent refused (5), or lists something else (7).
# An older one over a newer one is reported to leave both, so a newer one goes first; and so does the same one with other bytes.
function Set-Installed([string]$Version, [string]$File) {
  $newer = @($script:Installed | Where-Object { $_ -ceq $Version -or (Test-Newer $_ $Version) })
  if ($script:Installed.Count -gt 1 -or $newer.Count -gt 0) {
    $outcome = Clear-Installed
    if ($outcome -ne 0) { return $outcome }
  }
  if (-not (Invoke-Change @('/install', $File))) { return 5 }
  if ($DryRun) { return 0 }
  Read-Installed
  if (Test-Installed $Version) { return 0 } else { return 7 }
}

# --- Kept packages -----------------------------------------------------------------------------------------------------

function Get-KeptPath([string]$Version) { return Join-Path (Join-Path $shelf $Version) "$id.ccx" }

function Test-Kept([string]$Version) { return (Test-Version $Version) -and (Test-Path -LiteralPath (Get-KeptPath $Version) -PathType Leaf) }

function Get-KeptVersions {
  if (-not (Test-Path -LiteralPath $shelf)) { return @() }
  $kept = @(Sort-Versions @(Get-ChildItem -LiteralPath $shelf -Directory | ForEach-Object { $_.Name } | Where-Object { Test-Kept $_ }))
  [array]::Reverse($kept)
  return $kept
}

# Puts the checked package on the shelf, whole or not at all, and checks the copy, which is what will be installed.
function Save-Package {
  if ($DryRun) { return }
  try {
    Get-ChildItem -LiteralPath $shelf -Directory -Filter 'draft.*' | Remove-Item -Recurse -Force
    $draft = Join-Path $shelf "draft.$PID"
    [void](New-Item -ItemType Directory -Path $draft)
    $copy = Join-Path $draft "$id.ccx"
    Copy-Item -LiteralPath $Package -Destination $copy
    [IO.File]::WriteAllText((Join-Path $draft 'SHA256SUMS'), "$($script:Sum)  $id.ccx`n")
  } catch { Stop-Run 12 'Cannot write into {0}.' @($shelf) }
  [void](Confirm-Sum $copy '')
  try {
    $place = Join-Path $shelf $script:Wanted
    # What was kept under this version comes back if the agent refuses; after an interruption it lies there already.
    $replaced = Join-Path $shelf "replaced.$($script:Wanted)"
    if ((Test-Path -LiteralPath $place) -and -not (Test-Path -LiteralPath $replaced)) { Move-Item -LiteralPath $place -Destination $replaced }
    if (Test-Path -LiteralPath $place) { Remove-Item -LiteralPath $place -Recurse -Force }
    Move-Item -LiteralPath $draft -Destination $place
  } catch { Stop-Run 12 'Cannot write into {0}.' @($shelf) }
  $script:Package = Get-KeptPath $script:Wanted
}

# Whole or not at all, also on a full disk.
function Set-Note([string]$Key, [string]$Text) {
  if ($DryRun) { return }
  $draft = Join-Path $shelf "note.$PID"
  try {
    [IO.File]::WriteAllText($draft, "$Text`n")
    Move-Item -LiteralPath $draft -Destination (Join-Path $shelf $Key) -Force
  } catch { Stop-Run 12 'Cannot write into {0}.' @($shelf) }
}

function Clear-Note([string]$Key) {
  $file = Join-Path $shelf $Key
  if (-not $DryRun -and (Test-Path -LiteralPath $file)) { Remove-Item -LiteralPath $file -Force }
}

# The checksum of what was last installed here, if that was this version.
function Get-SumOfCurrent([string]$Version) {
  $words = @((Get-Note 'current') -split ' ')
  if ($words.Count -eq 2 -and $words[0] -ceq $Version) { return $words[1] } else { return '' }
}

# The shelf as it was before Save-Package.
function Undo-Save {
  if ($DryRun) { return }
  $place = Join-Path $shelf $script:Wanted
  $replaced = Join-Path $shelf "replaced.$($script:Wanted)"
  if (Test-Path -LiteralPath $place) { Remove-Item -LiteralPath $place -Recurse -Force }
  if (Test-Path -LiteralPath $replaced) { Move-Item -LiteralPath $replaced -Destination $place }
}

function Get-Note([string]$Key) {
  $file = Join-Path $shelf $Key
  if (Test-Path -LiteralPath $file -PathType Leaf) { return [IO.File]::ReadAllText($file).Trim() } else { return '' }
}

# --- What stands in the way --------------------------------------------------------------------------------------------

# A host that runs keeps the old plugin until it is started anew (reported). Somebody else's session counts only for a service, which has session 0.
function Stop-IfRunning {
  $session = (Get-Process -Id $PID).SessionId
  $running = @(Get-Process | Where-Object { $_.ProcessName -match $processes -and $_.ProcessName -notmatch 'Elements|Rush' -and ($session -eq 0 -or $_.SessionId -eq $session) })
  if ($running.Count -gt 0) { Stop-Run 8 '{0} is running. Quit it, then run this again.' @($running[0].ProcessName) }
}

# Only -Yes, or a person who types y, goes on.
function Confirm-Change([string]$Question) {
  if ($Yes -or $DryRun) { return }
  if (-not [Environment]::UserInteractive -or [Console]::IsInputRedirected) { Stop-Run 2 'This takes something away. Add -Yes where nobody can be asked.' }
  # Started with -NonInteractive, Read-Host throws.
  try { $answer = Read-Host "$Question [y/N]" } catch { Stop-Run 2 'This takes something away. Add -Yes where nobody can be asked.' }
  if (@('y', 'yes') -notcontains $answer) { Stop-Run 2 'Nothing was changed.' }
}

# Alone, with the host shut, and with what a run before may have left half done.
function Enter-Run {
  Enter-Lock
  Stop-IfRunning
  $script:Unfinished = Get-Note 'unfinished'
  if ($script:Unfinished -ne '') { Write-Told 'An earlier run was interrupted ({0}). Going on from what is installed now.' @($script:Unfinished) }
  Read-Installed
}

# Exactly the wanted version is installed.
function Complete-Run {
  if ($DryRun) { return }
  Set-Note 'current' "$($script:Wanted) $($script:Sum)"
  Clear-Note 'unfinished'
  Get-ChildItem -LiteralPath $shelf -Directory -Filter 'replaced.*' | Remove-Item -Recurse -Force
  Write-Told '{0} {1} is installed. Start {2} anew to use it.' @($name, $script:Wanted, $product)
}

function Complete-Already {
  Clear-Note 'unfinished'
  Write-Told '{0} {1} is installed already. Nothing to do.' @($name, $script:Wanted)
}

# --- Commands ----------------------------------------------------------------------------------------------------------

function Install-Package {
  $script:CurrentBefore = Get-Note 'current'
  if ((Test-Installed $script:Wanted) -and (Get-SumOfCurrent $script:Wanted) -ceq $script:Sum) {
    if (-not (Test-Kept $script:Wanted)) { Save-Package }
    Complete-Already
    return
  }
  $before = $script:Installed -join ' '
  # The same again after an interruption: both versions may be listed, or none, and what was there before stands in the note.
  if ($script:Unfinished -match "^(install|upgrade) $([regex]::Escape($script:Wanted)) over (.+)$") {
    $before = $Matches[2]
    if ($before -eq 'none') { $before = '' }
  } else {
    foreach ($each in $script:Installed) {
      if (Test-Newer $each $script:Wanted) { Stop-Run 10 '{0} {1} is installed, which is newer than {2}. Use rollback to go back.' @($name, $each, $script:Wanted) }
    }
  }
  if ($before -ne '' -and -not (Test-Kept $before)) { Write-Told '{0} {1} was not installed by this script, so its package cannot be kept.' @($name, $before) }
  Save-Package
  Clear-Note 'current'
  Set-Note 'unfinished' "$Command $($script:Wanted) over $(if ($before -eq '') { 'none' } else { $before })"
  $outcome = Set-Installed $script:Wanted $Package
  if ($outcome -eq 0) { Complete-Run } else { Restore-Before $outcome $before }
}

# What became of Set-Installed.
function Write-Failure([int]$Code) {
  if ($Code -eq 5) { Write-Told 'The installer of Adobe refused (status {0}). {1}' @((Get-StatusWord), (Get-Hint $script:Status)) }
  else { Write-Told 'The installer of Adobe lists {0} as {1}, and {2} was expected.' @($name, (Get-InWords $script:Installed), $script:Wanted) }
}

# What is kept under a version is that version of our plugin, too; gives its checksum.
function Confirm-Kept([string]$Version, [string]$Pinned) {
  $file = Get-KeptPath $Version
  $sum = Confirm-Sum $file $Pinned
  $manifest = Read-Manifest $file
  if (-not (Test-Ours $manifest) -or $manifest.version -cne $Version) { Stop-Run 4 'The file {0} is not a package of {1} for this host.' @($file, $name) }
  return $sum
}

# After a failed install, to what was there before; ends with the code of the failure.
function Restore-Before([int]$Code, [string]$Before) {
  $earlier = @($Before -split ' ' | Where-Object { $_ -ne '' })
  Write-Failure $Code
  Read-Installed
  Undo-Save
  if (($script:Installed -join ' ') -cne $Before) {
    Write-Told 'Going back to what was there before: {0}.' @((Get-InWords $earlier))
    $outcome = 7
    if ($Before -eq '') { $outcome = Clear-Installed }
    elseif (Test-Kept $Before) {
      [void](Confirm-Kept $Before '')
      $outcome = Set-Installed $Before (Get-KeptPath $Before)
    }
    if ($outcome -ne 0) { Stop-Run $Code 'Going back failed too: {0} is {1} now. Install a package anew, or run rollback.' @($name, (Get-InWords $script:Installed)) }
  }
  if ($script:CurrentBefore -ne '') { Set-Note 'current' $script:CurrentBefore }
  Clear-Note 'unfinished'
  Stop-Run $Code 'Nothing has changed: {0} is {1}, as before.' @($name, (Get-InWords $earlier))
}

function Undo-Upgrade {
  Enter-Run
  $script:Wanted = $To
  if ($script:Wanted -eq '' -and $script:Unfinished -match '^rollback (\S+) ') { $script:Wanted = $Matches[1] }
  $newest = if ($script:Installed.Count -gt 0) { $script:Installed[-1] } else { '' }
  $kept = @(Get-KeptVersions)
  if ($script:Wanted -eq '') {
    $below = @($kept | Where-Object { $newest -eq '' -or (Test-Newer $newest $_) })
    if ($below.Count -eq 0) { Stop-Run 6 'There is no kept version of {0} to go back to.' @($name) }
    $script:Wanted = $below[0]
  }
  if (-not (Test-Kept $script:Wanted)) { Stop-Run 6 '{0} {1} is not kept here. Kept: {2}.' @($name, $script:Wanted, $(if ($kept.Count -eq 0) { 'none' } else { Get-InWords $kept })) }
  if (Test-Installed $script:Wanted) {
    Complete-Already
    return
  }
  Confirm-Change ('Replace {0} {1} by {2}?' -f $name, (Get-InWords $script:Installed), $script:Wanted)
  $script:Sum = Confirm-Kept $script:Wanted $Sha256.ToLowerInvariant()
  Set-Note 'unfinished' "rollback $($script:Wanted) over $(if ($newest -eq '') { 'none' } else { $newest })"
  $outcome = Set-Installed $script:Wanted (Get-KeptPath $script:Wanted)
  if ($outcome -eq 0) { Complete-Run } else { Restore-AfterRollback $outcome $newest }
}

# Like Restore-Before, but both packages stay on the shelf.
function Restore-AfterRollback([int]$Code, [string]$Before) {
  Write-Failure $Code
  Read-Installed
  $outcome = 7
  if (Test-Installed $Before) { $outcome = 0 }
  elseif (Test-Kept $Before) {
    [void](Confirm-Kept $Before '')
    $outcome = Set-Installed $Before (Get-KeptPath $Before)
  }
  if ($outcome -eq 0) {
    Clear-Note 'unfinished'
    Stop-Run $Code 'Nothing has changed: {0} is {1}, as before.' @($name, $Before)
  }
  Stop-Run $Code 'Going back failed too: {0} is {1} now. Install a package anew, or run rollback.' @($name, (Get-InWords $script:Installed))
}

function Remove-Plugin {
  Enter-Run
  if ($script:Installed.Count -eq 0) {
    Clear-Note 'unfinished'
    Clear-Note 'current'
    Write-Told '{0} is not installed. Nothing to do.' @($name)
    return
  }
  Confirm-Change ('Remove {0} {1}?' -f $name, (Get-InWords $script:Installed))
  Set-Note 'unfinished' "remove none over $($script:Installed[-1])"
  $outcome = Clear-Installed
  if ($outcome -eq 5) { Stop-Run 5 'The installer of Adobe refused (status {0}). {1}' @((Get-StatusWord), (Get-Hint $script:Status)) }
  if ($outcome -ne 0) { Stop-Run 7 'The installer of Adobe lists {0} as {1}, and {2} was expected.' @($name, (Get-InWords $script:Installed), 'not installed') }
  if ($DryRun) { return }
  Clear-Note 'unfinished'
  Clear-Note 'current'
  Write-Told '{0} is removed. Its kept packages stay in {1}.' @($name, $shelf)
}

function Show-Installed {
  Read-Installed
  if ($script:Rows.Count -eq 0) { Write-Told '{0} is not installed.' @($name) }
  foreach ($row in $script:Rows) { Write-Told '{0} {1}: {2}, in {3}' @($name, $row.Version, $row.State, $row.Product) }
  foreach ($each in @(Get-KeptVersions)) { Write-Told 'Kept: {0} {1}' @($name, $each) }
}

function Test-Seat {
  if ($Package -ne '' -or $From -ne '') { Find-Package } elseif ($Version -ne '') { $script:Wanted = $Version } else { $script:Wanted = @((Get-Note 'current') -split ' ')[0] }
  if ($script:Wanted -eq '') { Stop-Run 2 'Say which package: -Package FILE, or -From DIR for a release folder.' }
  Read-Installed
  if (-not (Test-Installed $script:Wanted)) { Stop-Run 7 'The installer of Adobe lists {0} as {1}, and {2} was expected.' @($name, (Get-InWords $script:Installed), $script:Wanted) }
  if ($Package -ne '') {
    $known = Get-SumOfCurrent $script:Wanted
    if ($known -cne $script:Sum) { Stop-Run 7 '{0} {1} is listed, but it is not known to be this package: the last one installed here has the SHA-256 {2}.' @($name, $script:Wanted, $(if ($known -eq '') { 'unknown' } else { $known })) }
  }
  if (@($script:Rows | Where-Object { $_.State -eq 'Disabled' }).Count -gt 0) { Write-Told '{0} {1} is installed, but switched off in the Creative Cloud desktop app.' @($name, $script:Wanted) }
  else { Write-Told '{0} {1} is installed, as it should be.' @($name, $script:Wanted) }
}

switch -CaseSensitive ($Command) {
  'install' {
    Find-Package
    Enter-Run
    Install-Package
  }
  'upgrade' {
    Find-Package
    Enter-Run
    if ($script:Installed.Count -eq 0 -and $script:Unfinished -notmatch '^(install|upgrade) ') { Stop-Run 11 '{0} is not installed here, so there is nothing to upgrade. Use install.' @($name) }
    Install-Package
  }
  'rollback' { Undo-Upgrade }
  'remove' { Remove-Plugin }
  'list' { Show-Installed }
  'verify' { Test-Seat }
}
Exit-Run 0

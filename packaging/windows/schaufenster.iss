; The installer for Windows: iscc /DVersion=0.1.0 packaging\windows\schaufenster.iss
; Not tested: docs/windows.md says what to look at.
#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 ...
#endif

[Setup]
AppId=Schaufenster
AppName=Schaufenster
AppVersion={#Version}
AppPublisher=Schaufenster
DefaultDirName={autopf}\Schaufenster
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=admin
SourceDir=..\..
LicenseFile=LICENSE
SetupIconFile=build\package\icons\schaufenster.ico
UninstallDisplayIcon={app}\kiosk.exe
OutputDir=dist
OutputBaseFilename=schaufenster-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "build\package\schaufenster\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "docs\*.md"; DestDir: "{app}\doc"; Flags: ignoreversion
Source: "build\package\parts\*"; DestDir: "{app}\doc"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Schaufenster"; Filename: "{app}\kiosk.exe"; Parameters: "run --windowed"

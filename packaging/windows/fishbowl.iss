; Inno Setup 6: makes fishbowl-setup.exe of the folder that `py dev.py bundle` builds (docs/bundle.md).
;   iscc /DVersion=0.8.0 packaging\windows\fishbowl.iss
; It installs for one person, so it asks nobody for an administrator's password.

#ifndef Version
  #error Say which version: iscc /DVersion=0.8.0 fishbowl.iss
#endif

[Setup]
AppId={{6B1C5B0E-6C3E-4B57-9C34-0F5B0A6A2C11}
AppName=Fishbowl
AppVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={autopf}\Fishbowl
DefaultGroupName=Fishbowl
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=fishbowl-{#Version}-setup
UninstallDisplayIcon={app}\Fishbowl.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; Without a line here Windows warns of an unknown publisher. See docs/bundle.md for signtool.
;SignTool=fishbowl

[Languages]
; Inno Setup comes without Welsh: a person who reads it sees the app in Welsh and this wizard in English.
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.SessionFile=Fishbowl session
de.SessionFile=Fishbowl-Sitzung
fr.SessionFile=Séance Fishbowl
es.SessionFile=Sesión de Fishbowl

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
Source: "..\..\dist\fishbowl\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not must not be found.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Fishbowl"; Filename: "{app}\Fishbowl.exe"
Name: "{autodesktop}\Fishbowl"; Filename: "{app}\Fishbowl.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.fishbowl\OpenWithProgids"; ValueType: string; ValueName: "Fishbowl.session"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.fishbowl"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-fishbowl"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Fishbowl.session"; ValueType: string; ValueName: ""; ValueData: "{cm:SessionFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Fishbowl.session\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\Fishbowl.exe,0"
Root: HKA; Subkey: "Software\Classes\Fishbowl.session\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\Fishbowl.exe"" ""%1"""

[Run]
Filename: "{app}\Fishbowl.exe"; Description: "{cm:LaunchProgram,Fishbowl}"; Flags: nowait postinstall skipifsilent

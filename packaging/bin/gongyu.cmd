@echo off
rem Starts the program: without arguments the window, with arguments the command line.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set FLAGS="@%~dp0flags"
rem Java ignores the classes of another version without a word, and is slow.
set "ARCHIVE=%LOCALAPPDATA%\gongyu\classes-${project.version}.jsa"
if not "%~1"=="" goto start
if exist "%ARCHIVE%" goto archived
if not exist "%LOCALAPPDATA%\gongyu" mkdir "%LOCALAPPDATA%\gongyu"
del /q "%LOCALAPPDATA%\gongyu\*.jsa" 2>nul
set FLAGS=%FLAGS% "-XX:ArchiveClassesAtExit=%ARCHIVE%"
goto start
:archived
set FLAGS=%FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%"
:start
"%JAVA%" %FLAGS% -cp "%~dp0..\lib\*" org.gongyu.app.Main %*
exit /b %ERRORLEVEL%

@echo off
rem Starts the program: without arguments the window, with arguments the command line.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "FLAGS=-XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -Dfile.encoding=UTF-8"
set "ARCHIVE=%LOCALAPPDATA%\gongyu\classes.jsa"
if "%~1"=="" (
  if exist "%ARCHIVE%" (
    set FLAGS=%FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%"
  ) else (
    if not exist "%LOCALAPPDATA%\gongyu" mkdir "%LOCALAPPDATA%\gongyu"
    set FLAGS=%FLAGS% "-XX:ArchiveClassesAtExit=%ARCHIVE%"
  )
)
"%JAVA%" %FLAGS% -cp "%~dp0..\lib\*" org.gongyu.app.Main %*
exit /b %ERRORLEVEL%

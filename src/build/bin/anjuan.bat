@echo off
rem Starts Anjuan from the folder it lies in with a Java of version 25 or newer.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :fits "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :fits "%%~$PATH:J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do if not defined JAVA call :fits "%%~D\bin\java.exe"
if not defined JAVA (
  echo anjuan: no Java 25 or newer was found; install a JDK 25 or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dprism.lcdtext=false -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %ANJUAN_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.anjuan.app.Anjuan %*
exit /b %ERRORLEVEL%

:fits
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /i "version"') do for /f "delims=.-+ tokens=1" %%M in (%%V) do if %%M GEQ 25 set "JAVA=%~1"
exit /b 0

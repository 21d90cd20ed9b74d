@echo off
rem Sets up on the first start, shows the site in a window of its own, and leaves a prompt here.
rem Not yet tried on Windows.
chcp 65001 >nul
cd /d "%~dp0"
if exist .venv\Scripts\briefings.exe goto ready

echo 第一次要先安装，请等一两分钟……
for %%v in (3.13 3.12 3.11) do if not exist .venv\Scripts\python.exe py -%%v -m venv .venv 2>nul
if not exist .venv\Scripts\python.exe goto nopython
.venv\Scripts\python -m pip install --require-hashes -r requirements.txt || goto failed
.venv\Scripts\python -m pip install --no-deps --no-build-isolation --editable . || goto failed

:ready
set "PATH=%~dp0.venv\Scripts;%PATH%"
start "briefings serve" cmd /k briefings serve
cmd /k echo 可以运行 briefings check、briefings draft 等命令；briefings --help 有说明。
exit /b

:nopython
echo 没有找到 Python。请从 https://www.python.org/downloads/ 安装 3.13，再双击一次。
pause
exit /b 1

:failed
echo 没有装好。请检查网络，再双击一次。
pause
exit /b 1

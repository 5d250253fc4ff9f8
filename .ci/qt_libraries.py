"""Name the system libraries that Qt misses on this Linux, with the line that installs them; say nothing if none is.

Asks the dynamic loader (`ldd`) about the files PySide6 brought, so that the answer is this machine's and not a
guess. On Debian and Ubuntu as root it installs them.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Measured with `ldd` on Debian 12 against PySide6-Essentials 6.12: what a bare system lacks, and who has it.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# The parts of Qt the window loads: its modules, and the platform plugins it may choose from.
QT_FILES = (
    "QtWidgets.abi3.so",
    "QtNetwork.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)


def missing_libraries() -> set[str]:
    """Names of the shared libraries that the loader cannot find for Qt's files."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return set()
    root = Path(spec.origin).parent
    missing = set()
    for name in QT_FILES:
        listing = subprocess.run(["ldd", str(root / name)], capture_output=True, text=True, check=False).stdout
        missing |= {line.split()[0] for line in listing.splitlines() if line.rstrip().endswith("not found")}
    return {name for name in missing if not name.startswith(("libQt6", "libpyside6", "libshiboken6"))}


def main() -> int:
    """Report and, where allowed, mend. 0: nothing misses; 1: something does."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return 0
    missing = missing_libraries()
    if not missing:
        return 0
    packages = sorted({DEBIAN_PACKAGES.get(name, name) for name in missing})
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing system libraries that Qt needs: {' '.join(packages)}", file=sys.stderr)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "--quiet=2"], [*install, "--quiet=2"]):
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        missing = missing_libraries()
        if not missing:
            return 0
    print(f"Qt misses system libraries: {', '.join(sorted(missing))}.", file=sys.stderr)
    print(f"On Debian and Ubuntu: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

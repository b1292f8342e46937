#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Lumbung authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the PNG files from lumbung.svg; run by hand after the drawing changed (needs librsvg2-bin).
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "lumbung-$size.png" lumbung.svg
done

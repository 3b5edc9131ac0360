<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// wikidiff2, which finds moves, is a library of PHP: wikidiff2.php OLD NEW writes its table of two files, two lines around each change.
echo wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);

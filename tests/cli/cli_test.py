#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line prints, where, and how it ends. Run by ctest; alone: RESOLUTE=… python3 tests/cli/cli_test.py"""
import unittest

from announced_test import *  # noqa: F403
from bad_input_test import *  # noqa: F403
from compare_test import *  # noqa: F403
from completion_test import *  # noqa: F403
from deliver_test import *  # noqa: F403
from faults_test import *  # noqa: F403
from notes_test import *  # noqa: F403
from review_test import *  # noqa: F403
from schema_test import *  # noqa: F403
from votes_test import *  # noqa: F403
from word_test import *  # noqa: F403

if __name__ == '__main__':
    unittest.main()

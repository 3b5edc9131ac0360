# SPDX-License-Identifier: GPL-3.0-or-later
# resolute_quick(TARGET HEADER...)
# What stands around the thing that is tested (the tests themselves, the reading of the command line) is built the quick
# way where sanitizers are on: not optimised, guarded for addresses only. The headers that most of it includes are
# compiled once.
function(resolute_quick target)
    if(RESOLUTE_SANITIZE AND NOT MSVC)
        target_compile_options(${target} PRIVATE -O0 -fno-sanitize=undefined)
    endif()
    target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()

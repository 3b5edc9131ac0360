# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers and ccache for every target.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # base_dir lets several checkouts share results; sloppiness is what precompiled headers need.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

if(MSVC)
    add_compile_options(/W4 /utf-8 /permissive-)
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fdiagnostics-color=auto)
    endif()
endif()
if(RESOLUTE_WERROR)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
if(RESOLUTE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT RESOLUTE_SANITIZE AND NOT MSVC)
    include(CheckIPOSupported)
    check_ipo_supported(RESULT lto OUTPUT why)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ${lto})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        set(CMAKE_CXX_COMPILE_OPTIONS_IPO -flto=auto -fno-fat-lto-objects)
        add_compile_options(-Werror=odr) # two rooms with one name for different things crash far from both
        add_link_options(-Werror=odr)
        set(CMAKE_CXX_LINK_OPTIONS_IPO -flto=auto) # else the linker works on one core
    endif()
endif()

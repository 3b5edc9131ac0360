# SPDX-License-Identifier: GPL-3.0-or-later
# resolute_late(PART FILES file... [ALSO file...] LINKS library...)
# Files of rooms that are not part of the program but of a shared object of their own, resolute-PART.so, which is loaded
# when one of its functions is first called (core/base/late.h): the libraries that only they need cost nothing before.
# ALSO names files of rooms that the part needs as well as the program. A room's *_late.cpp stand for what was taken out.
# Called before the rooms. Where RESOLUTE_LATE is off, everything stays in the rooms, which then link the libraries.
option(RESOLUTE_LATE "Load PDF, ZIP, collation and syntax highlighting when they are first used" ${UNIX})
set(RESOLUTE_LATE_FOLDER resolute) # in the folder of libraries
function(resolute_late part)
    cmake_parse_arguments(arg "" "" "FILES;ALSO;LINKS" ${ARGN})
    if(NOT RESOLUTE_LATE)
        foreach(file ${arg_FILES})
            string(REGEX MATCH "^[a-z]+" room ${file})
            set_property(GLOBAL APPEND PROPERTY RESOLUTE_LATE_LINKS_${room} ${arg_LINKS})
        endforeach()
        return()
    endif()
    list(TRANSFORM arg_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    list(TRANSFORM arg_ALSO PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY RESOLUTE_LATE_FILES ${arg_FILES})
    set_property(GLOBAL APPEND PROPERTY RESOLUTE_LATE_PARTS resolute-late-${part})
    add_library(resolute-late-${part} MODULE ${arg_FILES} ${arg_ALSO})
    # Nothing but what RESOLUTE_LATE names is seen from outside; the program's own functions of the same name are others.
    set_target_properties(resolute-late-${part} PROPERTIES OUTPUT_NAME resolute-${part} PREFIX "" CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/late)
    target_include_directories(resolute-late-${part} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
    target_link_libraries(resolute-late-${part} PRIVATE ${arg_LINKS})
    if(NOT RESOLUTE_SANITIZE) # the sanitizers' functions are the program's
        target_link_options(resolute-late-${part} PRIVATE LINKER:-z,defs)
    endif()
    install(TARGETS resolute-late-${part} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/${RESOLUTE_LATE_FOLDER})
endfunction()

if(RESOLUTE_LATE)
    # Programs in the build folder find the parts by their search path, which installing takes out; those installed look
    # beside themselves. The older kind of search path, because the sanitizers open shared objects for the program.
    set(CMAKE_BUILD_RPATH ${CMAKE_BINARY_DIR}/late)
    add_link_options(LINKER:--disable-new-dtags)
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_FULL_LIBDIR BASE_DIRECTORY ${CMAKE_INSTALL_FULL_BINDIR} OUTPUT_VARIABLE RESOLUTE_LATE_PLACE)
    set(RESOLUTE_LATE_PLACE ${RESOLUTE_LATE_PLACE}/${RESOLUTE_LATE_FOLDER})
endif()

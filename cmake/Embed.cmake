# SPDX-License-Identifier: GPL-3.0-or-later
# resolute_embed(TARGET FILE...)
# Puts files into the program as std::string_view: resources/lexicon/en.txt becomes
# resolute::embedded::lexicon_en_txt, declared in "embedded/<TARGET>.h". Made again when a file changes.
function(resolute_embed target)
    set(header "${CMAKE_BINARY_DIR}/generated/embedded/${target}.h")
    set(source "${CMAKE_BINARY_DIR}/generated/embedded/${target}.cpp")
    add_custom_command(
        OUTPUT ${header} ${source}
        COMMAND ${CMAKE_COMMAND} -DHEADER=${header} -DSOURCE=${source} -DTARGET=${target} -DROOT=${CMAKE_SOURCE_DIR}/resources "-DFILES=${ARGN}" -P ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
        COMMENT "Embedding resources of ${target}" VERBATIM)
    target_sources(${target} PRIVATE ${header} ${source})
    if(NOT TARGET resolute-embedded)
        add_custom_target(resolute-embedded) # all of them, for what reads sources and builds nothing
    endif()
    add_custom_target(${target}-embedded DEPENDS ${header} ${source})
    add_dependencies(resolute-embedded ${target}-embedded)
    add_dependencies(${target} ${target}-embedded)
endfunction()

# The commit that is built, in build/generated/LeafbenchBuild.h.
set(LEAFBENCH_COMMIT "" CACHE STRING "The commit of the sources, for an archive that is no checkout of git's")
set(commit "${LEAFBENCH_COMMIT}")
set(commit_date "Thu, 1 Jan 1970 00:00:00 +0000")
find_package(Git QUIET)
if(NOT commit AND Git_FOUND AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
    execute_process(COMMAND ${GIT_EXECUTABLE} -C ${PROJECT_SOURCE_DIR} rev-parse --short=9 HEAD
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${GIT_EXECUTABLE} -C ${PROJECT_SOURCE_DIR} log -1 --format=%cd --date=rfc
        OUTPUT_VARIABLE commit_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(EXISTS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD)  # another commit: configure again
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD)
    endif()
endif()
# Its CMake package names no version.
find_file(qcustomplot_header qcustomplot.h)
set(qcustomplot_version "2")
if(qcustomplot_header)
    file(STRINGS ${qcustomplot_header} qcustomplot_version REGEX "define QCUSTOMPLOT_VERSION_STR ")
    string(REGEX REPLACE ".*\"(.*)\".*" "\\1" qcustomplot_version "${qcustomplot_version}")
endif()
configure_file(packaging/cmake/Version.h.in generated/LeafbenchBuild.h @ONLY)

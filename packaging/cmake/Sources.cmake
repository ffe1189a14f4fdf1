# leafbench_sources(TARGET FOLDER... [EXCLUDE REGEX] [TOGETHER]): every .cpp below these folders, compiled a room at a time, or
# with TOGETHER all at once.
#
# Compiling many sources as one unit reads the headers of Qt, LibTorch and OpenCV once for all of them: a cold build takes a
# quarter of the processor time. The sources of a library therefore share one anonymous namespace.
# - rooms: those of a room, 16 at most: what dev takes, as a changed source is compiled again in seconds;
# - wide: 64 of a library: what release and asan take, which are built as a whole. CI builds asan so, and finds names that collide;
# - OFF: each source by itself.
set(LEAFBENCH_UNITY rooms CACHE STRING "Which sources are compiled together: rooms, wide or OFF")

function(leafbench_sources target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TOGETHER" "EXCLUDE" "")
    foreach(folder IN LISTS arg_UNPARSED_ARGUMENTS)
        get_filename_component(folder ${folder} ABSOLUTE)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp)
        if(arg_EXCLUDE)
            list(FILTER found EXCLUDE REGEX "${arg_EXCLUDE}")
        endif()
        target_sources(${target} PRIVATE ${found})
        if(arg_TOGETHER)
            set_source_files_properties(${found} PROPERTIES UNITY_GROUP all)
        else()
            leafbench_unity_groups(${found})
        endif()
    endforeach()
    if(LEAFBENCH_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
        # GCC takes a source within a unit for a header.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    leafbench_quick_moc(${target})
endfunction()

function(leafbench_unity_groups)
    if(LEAFBENCH_UNITY STREQUAL "wide")
        leafbench_unity_parts(wide 64 ${ARGN})
        return()
    endif()
    # A room is a folder with those in it: ui/explore.
    set(rooms ${ARGN})
    list(TRANSFORM rooms REPLACE "^(${PROJECT_SOURCE_DIR}/[^/]+/[^/]+)/.*$" "\\1")
    list(REMOVE_DUPLICATES rooms)
    foreach(room IN LISTS rooms)
        set(files ${ARGN})
        list(FILTER files INCLUDE REGEX "^${room}/")
        file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${room})
        string(REPLACE "/" "_" name ${name})
        leafbench_unity_parts(${name} 16 ${files})
    endforeach()
endfunction()

# leafbench_unity_parts(NAME MOST FILE...): compiled together in even parts of at most MOST.
function(leafbench_unity_parts name most)
    list(LENGTH ARGN count)
    math(EXPR parts "(${count} + ${most} - 1) / ${most}")
    math(EXPR each "(${count} + ${parts} - 1) / ${parts}")
    set(place 0)
    foreach(file IN LISTS ARGN)
        math(EXPR part "${place} / ${each}")
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${name}_${part})
        math(EXPR place "${place} + 1")
    endforeach()
endfunction()

# Reading the headers for moc is a tenth of a cold build's processor time: packaging/cmake/moc.sh.in.
get_target_property(LEAFBENCH_MOC Qt6::moc IMPORTED_LOCATION)
if(NOT LEAFBENCH_MOC)
    get_target_property(LEAFBENCH_MOC Qt6::moc IMPORTED_LOCATION_NONE)
endif()
if(LEAFBENCH_MOC)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

function(leafbench_quick_moc target)
    if(LEAFBENCH_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc.sh)
    endif()
endfunction()

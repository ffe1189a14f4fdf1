# leafbench_sources(TARGET FOLDER... [EXCLUDE REGEX] [TOGETHER]): every .cpp below these folders, compiled a room at a time, or
# with TOGETHER all at once.
#
# Compiling a room as one unit reads the headers of Qt, LibTorch and OpenCV once for all of its sources: a cold build takes a
# quarter of the processor time. A room's sources therefore share one anonymous namespace. -DLEAFBENCH_UNITY=OFF compiles each
# source by itself.
option(LEAFBENCH_UNITY "Compile the sources of a room together" ON)
set(LEAFBENCH_UNITY_FILES 16 CACHE STRING "The most sources that are compiled together")

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
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${LEAFBENCH_UNITY} UNITY_BUILD_MODE GROUP)
    if(LEAFBENCH_UNITY)
        # GCC takes a source within a unit for a header.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    leafbench_quick_moc(${target})
endfunction()

# Sources of one room (ui/explore with the folders in it) are compiled together, in even parts of at most LEAFBENCH_UNITY_FILES.
function(leafbench_unity_groups)
    set(rooms ${ARGN})
    list(TRANSFORM rooms REPLACE "^(${PROJECT_SOURCE_DIR}/[^/]+/[^/]+)/.*$" "\\1")
    list(REMOVE_DUPLICATES rooms)
    foreach(room IN LISTS rooms)
        set(files ${ARGN})
        list(FILTER files INCLUDE REGEX "^${room}/")
        list(LENGTH files count)
        math(EXPR parts "(${count} + ${LEAFBENCH_UNITY_FILES} - 1) / ${LEAFBENCH_UNITY_FILES}")
        math(EXPR each "(${count} + ${parts} - 1) / ${parts}")
        file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${room})
        string(REPLACE "/" "_" name ${name})
        set(place 0)
        foreach(file IN LISTS files)
            math(EXPR part "${place} / ${each}")
            set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${name}_${part})
            math(EXPR place "${place} + 1")
        endforeach()
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

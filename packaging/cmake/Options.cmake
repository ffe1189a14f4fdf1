# What every target of the project is compiled with. Linked as leafbench-options.
add_library(leafbench-options INTERFACE)
target_include_directories(leafbench-options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(leafbench-options INTERFACE -Wall -Wextra $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor)
if(LEAFBENCH_WERROR)
    target_compile_options(leafbench-options INTERFACE -Werror)
endif()
if(LEAFBENCH_SANITIZE)
    target_compile_options(leafbench-options INTERFACE -fsanitize=${LEAFBENCH_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(leafbench-options INTERFACE -fsanitize=${LEAFBENCH_SANITIZE})
    # GCC: with sanitizers its false positives become many.
    target_compile_options(leafbench-options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(LEAFBENCH_SANITIZE MATCHES "undefined")
        target_compile_options(leafbench-options INTERFACE -fno-sanitize-recover=undefined)
        if(LEAFBENCH_SANITIZE MATCHES "float-cast-overflow")  # clang counts it to none of its groups
            target_compile_options(leafbench-options INTERFACE -fno-sanitize-recover=float-cast-overflow)
        endif()
        # These are a quarter of the compiler's work: by night (packaging/nightly.sh asan, the preset fuzz).
        if(NOT LEAFBENCH_EVERY_CHECK)
            target_compile_options(leafbench-options INTERFACE -fno-sanitize=vptr,null,alignment,object-size)
        endif()
    endif()
endif()
# What is built does not depend on the folder that it is built in (packaging/reproducible.sh).
target_compile_options(leafbench-options INTERFACE $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>
    $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
# The test programs take the precompiled headers of a library. Qt asks for it up to 6.4 only.
target_compile_options(leafbench-options INTERFACE -fPIC)

# The tests are many programs: binutils' linker takes as long for them as the compiler.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld LEAFBENCH_LLD)
if(LEAFBENCH_LLD)
    add_link_options(-fuse-ld=lld)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers and ccache agree only with this sloppiness.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
    add_compile_options(-fpch-preprocess)
endif()

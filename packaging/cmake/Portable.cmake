# The component portable: what a bare Linux lacks of the libraries and plug-ins that the programs need, by CMake's runtime dependency
# set. Not installed by default; packaging/portable.sh makes an archive of it with the components cli and desktop.
# Qt's own targets of its plug-ins are there for static builds only.
foreach(plugin platforms/qxcb platforms/qoffscreen platforms/qminimal sqldrivers/qsqlite iconengines/qsvgicon imageformats/qsvg
        platforminputcontexts/composeplatforminputcontextplugin)
    get_filename_component(folder ${plugin} DIRECTORY)
    get_filename_component(name ${plugin} NAME)
    set(file ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${folder}/lib${name}.so)
    if(EXISTS ${file})
        add_library(leafbench-plugin-${name} MODULE IMPORTED)
        set_target_properties(leafbench-plugin-${name} PROPERTIES IMPORTED_LOCATION ${file})
        install(IMPORTED_RUNTIME_ARTIFACTS leafbench-plugin-${name} RUNTIME_DEPENDENCY_SET leafbench-needs
            LIBRARY DESTINATION ${libraries}/plugins/${folder} COMPONENT portable EXCLUDE_FROM_ALL)
    endif()
endforeach()

# Every Linux has the first. What follows is named by Debian's LibTorch (which uses nothing of it) and by OpenCV's formats (GDAL and
# GDCM: maps and X-rays); portable.sh takes the names out. They would bring Qt 5, FFmpeg and two hundred libraries.
install(RUNTIME_DEPENDENCY_SET leafbench-needs
    PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util)\\.so" "^libstdc\\+\\+" "^libgcc_s"
        "^libopencv_(highgui|optflow|videoio|ximgproc|video|dnn|calib3d|features2d|flann)\\." "^lib(av|sw)[a-z]+\\.so"
        "^lib(gdal|gdcm.*|leveldb|lmdb|snappy|zmq)\\.so"
    LIBRARY DESTINATION ${libraries} COMPONENT portable EXCLUDE_FROM_ALL)

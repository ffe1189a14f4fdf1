# The component portable: what a bare Linux lacks of the libraries and plug-ins that the programs need, by CMake's runtime dependency
# set. Not installed by default; packaging/portable.sh makes an archive of it with the components cli and desktop.
set(plugins QXcbIntegrationPlugin:platforms QOffscreenIntegrationPlugin:platforms QMinimalIntegrationPlugin:platforms
    QSQLiteDriverPlugin:sqldrivers QSvgIconPlugin:iconengines QSvgPlugin:imageformats
    QComposePlatformInputContextPlugin:platforminputcontexts)
foreach(plugin_and_folder IN LISTS plugins)
    string(REPLACE ":" ";" pair ${plugin_and_folder})
    list(GET pair 0 plugin)
    list(GET pair 1 folder)
    if(TARGET Qt6::${plugin})
        install(IMPORTED_RUNTIME_ARTIFACTS Qt6::${plugin} RUNTIME_DEPENDENCY_SET leafbench-needs
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

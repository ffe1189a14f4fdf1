# Programs in bin; our own libraries in lib/leafbench (where the prefix is /usr, Debian's lib/x86_64-linux-gnu/leafbench), which are
# found by a path relative to what needs them, so that the whole can be moved. Three components: cli needs no package of widgets or
# displays; desktop is the window, and the documents' library; camera is a plug-in of the window.
include(GNUInstallDirs)
set(libraries ${CMAKE_INSTALL_LIBDIR}/leafbench)
file(RELATIVE_PATH to_libraries ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/leafbench)

set(cli leafbench-cli leafbench-engine leafbench-words leafbench-codecs leafbench-torch)
set(desktop leafbench leafbench-ui leafbench-report)
set_target_properties(leafbench leafbench-cli PROPERTIES INSTALL_RPATH "$ORIGIN/${to_libraries}")
set_target_properties(leafbench-engine leafbench-words leafbench-codecs leafbench-torch leafbench-ui leafbench-report
    PROPERTIES INSTALL_RPATH "$ORIGIN")
foreach(component cli desktop)
    install(TARGETS ${${component}} RUNTIME_DEPENDENCY_SET leafbench-needs
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component}
        LIBRARY DESTINATION ${libraries} COMPONENT ${component})
endforeach()

# A component and a package of its own: what it needs is no part of the window's.
if(TARGET leafbench-camera)
    set_target_properties(leafbench-camera PROPERTIES INSTALL_RPATH "$ORIGIN")
    install(TARGETS leafbench-camera LIBRARY DESTINATION ${libraries} COMPONENT camera)
endif()

# The starter model (packaging/starter.sh makes it); a build finds it in the same place.
if(EXISTS ${PROJECT_SOURCE_DIR}/resources/starter/starter.json)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/starter/ DESTINATION ${CMAKE_INSTALL_DATADIR}/leafbench/starter COMPONENT cli)
endif()

# The guided labs lie in the library; these are for whoever writes one.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/labs/ DESTINATION ${CMAKE_INSTALL_DATADIR}/leafbench/labs COMPONENT desktop)

# The manual page and what the shells complete are made by the parser itself.
set(manuals ${CMAKE_BINARY_DIR}/manuals)
set(files ${PROJECT_SOURCE_DIR}/packaging/desktop)
foreach(format_and_file "man:leafbench-cli.1" "bash:leafbench-cli" "zsh:_leafbench-cli")
    string(REPLACE ":" ";" pair ${format_and_file})
    list(GET pair 0 format)
    list(GET pair 1 file)
    add_custom_command(OUTPUT ${manuals}/${format}/${file}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${manuals}/${format}
        COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 LANGUAGE= $<TARGET_FILE:leafbench-cli> manual ${format} > ${manuals}/${format}/${file}
        DEPENDS leafbench-cli VERBATIM)
    list(APPEND manual_files ${manuals}/${format}/${file})
endforeach()
add_custom_command(OUTPUT ${manuals}/leafbench-cli.1.gz ${manuals}/leafbench.1.gz
    COMMAND gzip -9nc ${manuals}/man/leafbench-cli.1 > ${manuals}/leafbench-cli.1.gz
    COMMAND gzip -9nc ${files}/leafbench.1 > ${manuals}/leafbench.1.gz
    DEPENDS ${manuals}/man/leafbench-cli.1 ${files}/leafbench.1 VERBATIM)
add_custom_target(leafbench-manuals ALL DEPENDS ${manual_files} ${manuals}/leafbench-cli.1.gz)
install(FILES ${manuals}/leafbench-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT cli)
install(FILES ${manuals}/bash/leafbench-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT cli)
install(FILES ${manuals}/zsh/_leafbench-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT cli)

# The desktop's files.
set(id org.leafbench.Leafbench)
install(FILES ${manuals}/leafbench.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT desktop)
install(FILES ${files}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${files}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
install(FILES ${files}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT desktop)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/leafbench.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desktop)
install(FILES ${files}/${id}-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps COMPONENT desktop)
foreach(side 16 22 24 32 48 64 128 256)
    install(FILES ${files}/icons/${side}.png RENAME ${id}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${side}x${side}/apps COMPONENT desktop)
endforeach()

include(packaging/cmake/Portable.cmake)
include(packaging/cmake/Package.cmake)

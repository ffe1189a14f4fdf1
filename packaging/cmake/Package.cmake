# cpack makes the Debian packages leafbench-cli, leafbench and, where Qt Multimedia is, leafbench-camera, with what their libraries need of the release they are built on.
# packaging/package.sh builds and checks them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "The Leafbench team <leafbench@leafbench.org>")
set(CPACK_PACKAGE_VENDOR "Leafbench")
set(components cli desktop)
if(TARGET leafbench-camera)
    list(APPEND components camera)
endif()
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION})
if(commit)
    string(APPEND CPACK_DEBIAN_PACKAGE_VERSION "+git.${commit}")
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME leafbench-cli)
# Not linked: the plug-in of the studies' and the runs' databases; 36 times faster matrix products than the reference BLAS.
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite, libopenblas0-openmp | libopenblas0")
# Studies that several machines tune together.
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "libqt6sql6-psql")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "openssh-client")  # jobs on a cluster
set(CPACK_DEBIAN_CLI_DESCRIPTION "leaf disease classification and parallel training, command line
Trains ResNet-18 on photographs of leaves, tunes it, and measures at every
step what more workers gain. Needs no display.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME leafbench)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "leafbench-cli (= ${CPACK_DEBIAN_PACKAGE_VERSION})")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, leafbench-camera")
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "leaf disease classification and parallel training, desktop workbench
Browses a dataset of leaves, trains and tunes ResNet-18 on it with live
curves, and classifies the pictures that are dropped on it.")

set(CPACK_DEBIAN_CAMERA_PACKAGE_NAME leafbench-camera)
set(CPACK_DEBIAN_CAMERA_PACKAGE_DEPENDS "leafbench (= ${CPACK_DEBIAN_PACKAGE_VERSION})")
set(CPACK_DEBIAN_CAMERA_PACKAGE_RECOMMENDS "gstreamer1.0-plugins-base, gstreamer1.0-plugins-good")  # where Qt Multimedia goes by GStreamer
set(CPACK_DEBIAN_CAMERA_DESCRIPTION "leaf disease classification and parallel training, pictures from a camera
Lets the workbench of the package leafbench take pictures of leaves with a
camera of this machine, by Qt Multimedia.")

# What Debian's policy wants in /usr/share/doc.
set(changelog ${CMAKE_BINARY_DIR}/docs/changelog.gz)
file(WRITE ${CMAKE_BINARY_DIR}/docs/changelog "leafbench (${CPACK_DEBIAN_PACKAGE_VERSION}) unstable; urgency=medium

  * Built from the sources at commit ${commit}.

 -- ${CPACK_PACKAGE_CONTACT}  ${commit_date}
")
execute_process(COMMAND gzip -9n INPUT_FILE ${CMAKE_BINARY_DIR}/docs/changelog OUTPUT_FILE ${changelog})
foreach(component IN LISTS components)
    string(TOUPPER ${component} upper)
    set(name ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    set(documents DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian-copyright RENAME copyright ${documents})
    install(FILES ${changelog} ${documents})
endforeach()
include(CPack)

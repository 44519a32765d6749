# What `cmake --install` puts into a prefix: tools, libRopeMLIR, the plugin, the
# headers (also the generated ones) and the package RopeMLIR for find_package.
include(CMakePackageConfigHelpers)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/rope ${PROJECT_BINARY_DIR}/include/rope
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.h" PATTERN "*.inc" PATTERN "*.td"
  # The runtime is not part of libRopeMLIR.
  PATTERN Runtime EXCLUDE
  PATTERN CMakeFiles EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/RopeMLIR)
install(EXPORT RopeMLIRTargets DESTINATION ${package_dir})
configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/modules/RopeMLIRConfig.cmake.in
  ${PROJECT_BINARY_DIR}/cmake/RopeMLIRConfig.cmake
  INSTALL_DESTINATION ${package_dir}
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_BINDIR CMAKE_INSTALL_LIBDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/cmake/RopeMLIRConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/cmake/RopeMLIRConfig.cmake
  ${PROJECT_BINARY_DIR}/cmake/RopeMLIRConfigVersion.cmake
  DESTINATION ${package_dir})

# SPDX-License-Identifier: Apache-2.0
# What find_package(atoll) and pkg-config need. Must not know how the library is built.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/atoll)
install(EXPORT atoll-targets NAMESPACE atoll:: DESTINATION ${package_dir})
configure_package_config_file(cmake/atoll-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/atoll-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/atoll-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/atoll-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/atoll-config-version.cmake
  DESTINATION ${package_dir})
# Relative, so that an installed tree may be moved.
file(RELATIVE_PATH prefix_from_pkgconfig /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
configure_file(cmake/atoll.pc.in ${CMAKE_CURRENT_BINARY_DIR}/atoll.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/atoll.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# Helpers for the project's targets. Libraries are object libraries that are
# linked once into libRopeMLIR; executables link that.

# The header that every C++ target precompiles; the targets include what they
# use all the same, so that ROPE_ENABLE_PCH=OFF builds too.
if(ROPE_ENABLE_PCH)
  file(WRITE ${CMAKE_BINARY_DIR}/pch/pch.cpp "")
  add_library(RopePCH OBJECT ${CMAKE_BINARY_DIR}/pch/pch.cpp)
  llvm_update_compile_flags(RopePCH)
  target_precompile_headers(RopePCH PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch.h)
endif()

function(rope_set_compile_options target)
  # Executables too are compiled as the precompiled header is: -fPIC, not -fPIE.
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
  llvm_update_compile_flags(${target})
  if(ROPE_ENABLE_PCH)
    target_precompile_headers(${target} REUSE_FROM RopePCH)
  endif()
endfunction()

# rope_add_library(MLIRRopeX A.cpp B.cpp [DEPENDS tablegen-target ...])
function(rope_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
  add_library(${name} OBJECT ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} RopeIncGen ${ARG_DEPENDS})
  rope_set_compile_options(${name})
  set_property(GLOBAL APPEND PROPERTY ROPE_LIBRARIES ${name})
endfunction()

# rope_add_tool(rope-x A.cpp [LINK_LIBS extra ...])
function(rope_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} RopeIncGen)
  rope_set_compile_options(${name})
  target_link_libraries(${name} PRIVATE RopeMLIR MLIR LLVM ${ARG_LINK_LIBS})
  set_property(GLOBAL APPEND PROPERTY ROPE_TEST_DEPENDS ${name})
  install(TARGETS ${name} RUNTIME DESTINATION bin)
endfunction()

# rope_tablegen(<td> <out> <generator args...>): one generated file, collected in RopeIncGen.
macro(rope_tablegen td out)
  set(LLVM_TARGET_DEFINITIONS ${td})
  mlir_tablegen(${out} ${ARGN})
endmacro()

# rope_add_unittest(RopeXTests A.cpp [LINK_LIBS extra ...]): a GoogleTest program.
# lit finds it in the build folder's unittests by the ending of its name.
function(rope_add_unittest name)
  if(NOT TARGET RopeGTest)
    return()
  endif()
  if(NOT name MATCHES "Tests$")
    message(FATAL_ERROR "the name of a unit test ends in Tests, for lit: ${name}")
  endif()
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} RopeIncGen)
  rope_set_compile_options(${name})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE RopeGTest RopeMLIR MLIR LLVM ${ARG_LINK_LIBS})
  set_property(GLOBAL APPEND PROPERTY ROPE_TEST_DEPENDS ${name})
endfunction()

# One function makes every library and program of Lumbung, so that flags, standard and
# layer discipline are stated once. There is no global include path or definition.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

function(lumbung_flags target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON CXX_EXTENSIONS OFF)
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
        $<$<BOOL:${LUMBUNG_WERROR}>:-Werror>)
endfunction()

# lumbung_module(name LINK lib... [PUBLIC_LINK lib...] [EXCLUDE regex])
# A module is the folder it stands in: every .cpp, .h and .ui below it (sub-folders with a
# CMakeLists.txt of their own are modules of their own and are left out).
function(lumbung_module name)
    cmake_parse_arguments(arg "" "EXCLUDE" "LINK;PUBLIC_LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.ui)
    file(GLOB_RECURSE nested RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CMakeLists.txt)
    foreach(file IN LISTS nested)
        get_filename_component(folder "${file}" DIRECTORY)
        if(folder)
            list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
        endif()
    endforeach()
    if(arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${arg_EXCLUDE}")
    endif()
    if(NOT sources)
        add_library(${name} INTERFACE)
        return()
    endif()
    add_library(${name} STATIC ${sources})
    lumbung_flags(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINK} PUBLIC ${arg_PUBLIC_LINK})
endfunction()

# lumbung_program(name output LINK lib...): an executable from the folder it stands in. It finds
# the private SQLite beside itself (RPATH, not RUNPATH, so that Qt's own driver gets it too).
function(lumbung_program name output)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(${name} ${sources})
    lumbung_flags(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINK} lumbung_sqlite3)
    set_target_properties(${name} PROPERTIES OUTPUT_NAME ${output}
        BUILD_RPATH "$ORIGIN/../lib/lumbung" INSTALL_RPATH "$ORIGIN/../lib/lumbung")
    target_link_options(${name} PRIVATE -Wl,--disable-new-dtags)
endfunction()

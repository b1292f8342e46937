# Facts and sources that Debian does not carry come from three pinned npm packages:
# the wilayah codes, the encrypted SQLite amalgamation and the icon font. No package script runs.
set(LUMBUNG_NPM "${CMAKE_SOURCE_DIR}/installer/npm/node_modules")
if(NOT EXISTS "${LUMBUNG_NPM}/.package-lock.json"
        OR "${CMAKE_SOURCE_DIR}/installer/npm/package-lock.json" IS_NEWER_THAN "${LUMBUNG_NPM}/.package-lock.json")
    find_program(NPM npm REQUIRED)
    message(STATUS "Fetching the pinned npm packages")
    execute_process(COMMAND "${NPM}" ci --ignore-scripts --no-audit --no-fund
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}/installer/npm" RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "npm ci failed in installer/npm: the wilayah data, SQLite and icons are missing")
    endif()
    file(TOUCH "${LUMBUNG_NPM}/.package-lock.json")
endif()

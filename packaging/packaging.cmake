# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the programs, hardening of release builds, and the Debian package.
# Included at the end of the top CMakeLists.txt, when all targets are known.

set(ROLLBOOK_MAINTAINER "The Rollbook developers <rollbook@users.noreply.invalid>" CACHE STRING
    "Name and address of whoever answers for the package")

# -- Hardening: only what is packaged; the other presets choose their own flags. -------------------

function(rollbook_harden directory)
    get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target ${targets})
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "^(EXECUTABLE|(STATIC|OBJECT|SHARED|MODULE)_LIBRARY)$")
            continue()
        endif()
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
        target_compile_options(${target} PRIVATE -fstack-protector-strong -fstack-clash-protection
            -Wformat -Werror=format-security -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
            target_compile_options(${target} PRIVATE -fcf-protection)
        endif()
        if(type STREQUAL "EXECUTABLE")
            target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now -Wl,--as-needed)
        endif()
    endforeach()
    get_property(below DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    foreach(subdirectory ${below})
        rollbook_harden(${subdirectory})
    endforeach()
endfunction()

if(CMAKE_BUILD_TYPE STREQUAL "Release")
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    rollbook_harden(${CMAKE_SOURCE_DIR})
endif()

# -- Files beside the programs. --------------------------------------------------------------------

set(rollbook_app_id org.rollbook.Rollbook)

foreach(program rollbook rollbookctl)
    if(TARGET ${program})
        # Only the system's libraries, found the system's way.
        set_target_properties(${program} PROPERTIES INSTALL_RPATH "")
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES packaging/${rollbook_app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${rollbook_app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app/${rollbook_app_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 48 128 256)
    install(FILES resources/icons/app/${size}.png RENAME ${rollbook_app_id}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
foreach(program rollbook rollbookctl)
    install(FILES packaging/${program}.bash-completion RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/debian/lintian-overrides RENAME rollbook
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)

# Installs `file` compressed, without name and time in it, so that every build makes the same bytes.
function(rollbook_install_gz file name destination)
    find_program(GZIP_PROGRAM gzip REQUIRED)
    set(plain ${CMAKE_BINARY_DIR}/packaging/${name})
    configure_file(${CMAKE_SOURCE_DIR}/packaging/${file} ${plain} @ONLY)
    execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${plain} OUTPUT_FILE ${plain}.gz COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${plain}.gz DESTINATION ${destination})
endfunction()

rollbook_install_gz(man/rollbook.1 rollbook.1 ${CMAKE_INSTALL_MANDIR}/man1)
rollbook_install_gz(man/rollbookctl.1 rollbookctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
rollbook_install_gz(debian/changelog changelog.Debian ${CMAKE_INSTALL_DOCDIR})

# -- The Debian package. ---------------------------------------------------------------------------

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rollbook)
set(CPACK_PACKAGE_VENDOR "The Rollbook developers")
set(CPACK_PACKAGE_CONTACT "${ROLLBOOK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "mark school attendance offline, deliver every mark later")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rollbook is an attendance register for teachers. Classes are marked on the
computer at hand, with or without a network. Every tick is kept on the disk
the moment it is made. It counts as delivered only when the school's server
has shown it again.

This package contains the window program and rollbookctl, which does the same
from the command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and so not seen by dpkg-shlibdeps:
#   libqt6sql6-sqlite    the database driver
#   libqt6svg6           the plugin that draws the icon of the window
#   libsecret-1-0        opened by QtKeychain; without it no password can be kept
#   ca-certificates      to trust the school's server
#   tzdata               the school's time zone
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, ca-certificates, tzdata")
# The look (Inter), names in other scripts, Qt's own words in other languages, somewhere to keep passwords, Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, qt6-translations-l10n, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, bash-completion")
include(CPack)

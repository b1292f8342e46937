# The Debian package of the hub: program, unit, account, man page, guide.
set(hub_folder "${CMAKE_CURRENT_SOURCE_DIR}/hub")
install(TARGETS lumbung_hub_program RUNTIME DESTINATION "${CMAKE_INSTALL_SBINDIR}" COMPONENT hub)
install(FILES "${hub_folder}/lumbung-hub.service" DESTINATION lib/systemd/system COMPONENT hub)
install(FILES "${hub_folder}/sysusers.conf" DESTINATION lib/sysusers.d RENAME lumbung-hub.conf COMPONENT hub)
install(FILES "${hub_folder}/hub.conf" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub/examples" COMPONENT hub)
install(FILES debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub" COMPONENT hub)
set(package lumbung-hub)
configure_file(debian/changelog.in hub/changelog @ONLY)
lumbung_install_gz("${CMAKE_CURRENT_BINARY_DIR}/hub/changelog" hub/changelog.gz
    "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub" COMPONENT hub)
lumbung_install_gz("${CMAKE_SOURCE_DIR}/docs/hub.md" hub.md.gz "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub" COMPONENT hub)
lumbung_install_gz("${CMAKE_SOURCE_DIR}/docs/sinkron.md" sinkron.md.gz "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub"
    COMPONENT hub)
lumbung_install_gz("${CMAKE_SOURCE_DIR}/docs/hub-openapi.json" hub-openapi.json.gz
    "${CMAKE_INSTALL_DATADIR}/doc/lumbung-hub" COMPONENT hub)
lumbung_install_gz("${CMAKE_CURRENT_SOURCE_DIR}/man/lumbung-hub.8" lumbung-hub.8.gz "${CMAKE_INSTALL_MANDIR}/man8"
    COMPONENT hub)

set(lumbung_components hub)
set(CPACK_DEBIAN_HUB_PACKAGE_NAME lumbung-hub)
set(CPACK_DEBIAN_HUB_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HUB_DESCRIPTION "pusat sinkron meja kerja Lumbung
Menerima perubahan dari meja kerja Dinas Koperasi, menggabungkannya isian
demi isian, dan membagikannya kepada meja lain di wilayah yang sama. Data
disimpan di PostgreSQL.")
set(CPACK_DEBIAN_HUB_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_HUB_PACKAGE_RECOMMENDS "postgresql (>= 15)")
set(CPACK_DEBIAN_HUB_PACKAGE_SUGGESTS "nginx | haproxy")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA "${hub_folder}/postinst;${hub_folder}/prerm;${hub_folder}/postrm")

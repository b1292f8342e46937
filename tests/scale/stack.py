# SPDX-FileCopyrightText: 2026 The Lumbung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers of a large installation, each a process of ours in one folder, all on loopback."""
import json
import os
import pathlib
import pwd
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

POSTGRES = "/usr/lib/postgresql/15/bin"
PROVINCES = [11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
             73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96]
PATIENCE = 120  # seconds in which a busy machine gets anything up


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def until(condition, what):
    """Waits on a condition, not on a time; what never comes is an error that names itself."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    raise RuntimeError(f"{what} did not come")


def answers(url, status=200):
    try:
        return urllib.request.urlopen(url, timeout=2).status == status
    except (urllib.error.URLError, OSError):
        return False


class Stack:
    def __init__(self, folder, binaries):
        self.folder, self.bin = folder, binaries
        self.running = {}
        names = ["etcd", "peer", "pg1", "pg2", "api1", "api2", "primary", "bouncer", "hub1", "hub2", "front"]
        self.port = dict(zip(names, free_ports(len(names))))
        self.account = pwd.getpwnam("postgres") if os.getuid() == 0 else None

    # processes

    def own(self, path):
        if self.account:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        self.own(path)
        return str(path)

    def command(self, words):
        if not self.account:
            return words
        return ["setpriv", f"--reuid={self.account.pw_uid}", f"--regid={self.account.pw_gid}", "--clear-groups",
                "--pdeathsig=TERM", *words]

    def environment(self, more=None):
        return {"PATH": f"{POSTGRES}:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8",
                **(more or {})}

    def begin(self, name, words, more=None):
        log = open(self.folder / f"{name}.log", "ab")
        self.running[name] = subprocess.Popen(self.command(words), stdout=log, stderr=log, cwd=self.folder,
                                              env=self.environment(more), start_new_session=True)

    def stop(self):
        """Only what was begun here, and what that began, in the reverse order."""
        for one in reversed(self.running.values()):
            self.signal_group(one, signal.SIGTERM)
        end = time.monotonic() + 15
        for one in self.running.values():
            try:
                one.wait(max(0.1, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                self.signal_group(one, signal.SIGKILL)
        for node in ("1", "2"):  # PostgreSQL leaves the session of its Patroni
            self.kill_postgres(node, signal.SIGQUIT)

    @staticmethod
    def signal_group(process, number):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass

    # servers

    def start(self):
        os.chmod(self.folder, 0o755)
        self.own(self.folder)
        for name in ("hubdata", "etcddata"):
            (self.folder / name).mkdir(mode=0o700)
            self.own(self.folder / name)
        self.start_etcd()
        for node in ("1", "2"):
            self.start_node(node)
            until(lambda: answers(f"http://127.0.0.1:{self.port['api' + node]}/health"), f"node {node}")
        self.start_haproxy()
        until(lambda: self.sql("SELECT 1") == "1", "the primary behind haproxy")
        until(self.synchronous, "a synchronous standby")
        self.prepare_database()
        self.start_bouncer()
        self.start_hubs()

    def start_etcd(self):
        client, peer = (f"http://127.0.0.1:{self.port[name]}" for name in ("etcd", "peer"))
        self.begin("etcd", ["etcd", "--data-dir", str(self.folder / "etcddata"), "--listen-client-urls", client,
                            "--advertise-client-urls", client, "--listen-peer-urls", peer,
                            "--initial-advertise-peer-urls", peer, "--initial-cluster", f"default={peer}"],
                   {"ETCD_UNSUPPORTED_ARCH": os.uname().machine})
        until(lambda: answers(client + "/health"), "etcd")

    def start_node(self, node):
        config = {
            "scope": "lumbung", "name": f"node{node}",
            "restapi": {"listen": f"127.0.0.1:{self.port['api' + node]}",
                        "connect_address": f"127.0.0.1:{self.port['api' + node]}"},
            "etcd3": {"hosts": f"127.0.0.1:{self.port['etcd']}"},
            "bootstrap": {
                "dcs": {"ttl": 20, "loop_wait": 3, "retry_timeout": 8, "maximum_lag_on_failover": 1048576,
                        "master_start_timeout": 0, "synchronous_mode": True,
                        "postgresql": {"use_pg_rewind": True, "parameters": {
                            "synchronous_commit": "on", "max_connections": 60, "wal_level": "replica",
                            "fsync": "on", "max_wal_senders": 5, "wal_log_hints": "on"}}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}],
                "pg_hba": ["local all all trust", "host all all 127.0.0.0/8 trust",
                           "host replication all 127.0.0.0/8 trust"]},
            "postgresql": {
                "listen": f"127.0.0.1:{self.port['pg' + node]}",
                "connect_address": f"127.0.0.1:{self.port['pg' + node]}",
                "data_dir": str(self.folder / f"data{node}"), "bin_dir": POSTGRES,
                "pgpass": str(self.folder / f"pgpass{node}"),
                "authentication": {"superuser": {"username": "postgres", "password": "contoh"},
                                   "replication": {"username": "replikasi", "password": "contoh"}},
                "parameters": {"unix_socket_directories": str(self.folder)}}}
        # JSON is YAML.
        self.begin(f"node{node}", ["patroni", self.write(f"node{node}.yml", json.dumps(config))])

    def start_haproxy(self):
        nodes = "".join(f"    server node{n} 127.0.0.1:{self.port['pg' + n]} check port {self.port['api' + n]}\n"
                        for n in ("1", "2"))
        hubs = "".join(f"    server hub{n} 127.0.0.1:{self.port['hub' + n]} check\n" for n in ("1", "2"))
        self.begin("haproxy", ["haproxy", "-f", self.write("haproxy.cfg", f"""
global
    maxconn 2000
defaults
    timeout connect 3s
    timeout client 70s
    timeout server 70s
listen primary
    bind 127.0.0.1:{self.port['primary']}
    mode tcp
    option httpchk GET /primary
    http-check expect status 200
    default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
{nodes}listen hubs
    bind 127.0.0.1:{self.port['front']}
    mode http
    balance roundrobin
    option forwardfor
    option httpchk GET /healthz
    default-server inter 2s fall 3 rise 1
{hubs}""")])

    def start_bouncer(self):
        self.begin("pgbouncer", ["pgbouncer", self.write("pgbouncer.ini", f"""
[databases]
lumbung = host=127.0.0.1 port={self.port['primary']} dbname=lumbung
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {self.port['bouncer']}
unix_socket_dir =
auth_type = trust
auth_file = {self.write('users.txt', '"lumbung-hub" ""')}
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
server_login_retry = 1
server_connect_timeout = 3
query_wait_timeout = 10
""")])

    def hub_environment(self, port, database=None):
        database = database or f"host=127.0.0.1 port={self.port['bouncer']} user=lumbung-hub dbname=lumbung"
        return {"LUMBUNG_HUB_DATABASE": database, "LUMBUNG_HUB_DATA": str(self.folder / "hubdata"),
                "LUMBUNG_HUB_LISTEN": f"127.0.0.1:{port}", "LUMBUNG_HUB_TRUSTED_PROXIES": "127.0.0.1"}

    def direct(self):
        return f"host=127.0.0.1 port={self.port['primary']} user=lumbung-hub dbname=lumbung"

    def prepare_database(self):
        self.sql('CREATE ROLE "lumbung-hub" LOGIN CREATEROLE')
        self.sql('CREATE DATABASE lumbung OWNER "lumbung-hub" ENCODING \'UTF8\' TEMPLATE template0')
        self.hub(["migrate"], self.direct())
        for province in PROVINCES:
            self.sql(f"SELECT lumbung.partisi_provinsi({province * 100})", "lumbung")

    def listens(self, name):
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", self.port[name])) == 0

    def start_hubs(self):
        until(lambda: self.listens("bouncer"), "pgbouncer")
        for node in ("1", "2"):
            self.begin(f"hub{node}", [str(self.bin / "lumbung-hub"), "serve"],
                       self.hub_environment(self.port["hub" + node]))
        for port in (self.port["hub1"], self.port["hub2"], self.port["front"]):
            until(lambda: answers(f"http://127.0.0.1:{port}/healthz"), "the hubs")

    # what is asked of them

    def hub(self, words, database=None):
        done = subprocess.run(self.command([str(self.bin / "lumbung-hub"), *words, "--json"]), capture_output=True,
                              text=True, timeout=PATIENCE, env=self.environment(self.hub_environment(0, database)))
        if done.returncode != 0:
            raise RuntimeError(f"lumbung-hub {words[0]}: {done.stdout} {done.stderr}")
        return json.loads(done.stdout or "{}")

    def enrol_code(self, name, role, scope):
        return self.hub(["user", "add", name, "--role", role, "--scope", scope])["enrol_code"]

    def sql(self, text, database="postgres"):
        done = subprocess.run([f"{POSTGRES}/psql", "-XAtq", "-h", "127.0.0.1", "-p", str(self.port["primary"]), "-U",
                               "postgres", "-d", database, "-c", text], capture_output=True, text=True,
                              timeout=PATIENCE, env=self.environment({"PGPASSWORD": "contoh", "PGCONNECT_TIMEOUT": "5"}))
        return done.stdout.strip() if done.returncode == 0 else None

    def synchronous(self):
        return self.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')") == "1"

    def primary(self):
        for node in ("1", "2"):
            if answers(f"http://127.0.0.1:{self.port['api' + node]}/primary"):
                return f"node{node}"
        return None

    def kill_postgres(self, node, number):
        try:
            pid = int((self.folder / f"data{node}" / "postmaster.pid").read_text().split()[0])
            # Only if it is still ours: the number could have gone to somebody else.
            if str(self.folder / f"data{node}") in pathlib.Path(f"/proc/{pid}/cmdline").read_text():
                os.kill(pid, number)
        except (OSError, ValueError, IndexError):
            pass

    def kill_primary(self):
        """As a power cut would: PostgreSQL and what watches over it, with no word to anybody."""
        until(self.synchronous, "a synchronous standby")
        node = self.primary()[-1]
        self.signal_group(self.running[f"node{node}"], signal.SIGKILL)
        self.kill_postgres(node, signal.SIGKILL)
        return f"node{node}"

    def faults(self, ids):
        faults = []
        if not self.hub(["doctor"]).get("ok"):
            faults.append("doctor")
        here = set(self.sql("SELECT id FROM lumbung.feed WHERE entity = 0 AND NOT del", "lumbung").split())
        if lost := ids - here:
            faults.append(f"{len(lost)} koperasi are not in {self.primary()}")
        in_rest = self.sql("SELECT count(*) FROM lumbung.feed_sisa", "lumbung")
        if in_rest != "0":
            faults.append(f"{in_rest} rows lie outside the partitions of the provinces")
        return faults

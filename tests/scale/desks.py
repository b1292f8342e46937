# SPDX-FileCopyrightText: 2026 The Lumbung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks of two kabupaten and one of the province, each a store of its own and lumbungctl for everything."""
import json
import os
import subprocess
import threading
import time

PLACES = [("32.01", "3201"), ("32.76", "3276")]
BATCH = 15  # koperasi of one round, each with two statements


class Desk:
    def __init__(self, folder, binaries, stack, number, place, scope, role):
        self.folder, self.number, self.scope, self.writes = folder / f"desk{number}", number, scope, role == "kabid"
        self.program = str(binaries / "lumbungctl")
        self.folder.mkdir(parents=True)
        self.acknowledged = self.failures = self.round = 0
        self.ids = set()
        self.ctl("init", "--wilayah", place)
        password = self.folder / "password"
        password.write_text("sandi-contoh-panjang\n")
        code = stack.enrol_code(f"akun{number}", role, scope)
        self.ctl("enrol", "--hub", f"http://127.0.0.1:{stack.port['front']}", "--code", code, "--password-file",
                 str(password))

    def run(self, *words):
        environment = {**os.environ, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "share"),
                       "LUMBUNG_RAHASIA": "berkas", "LC_ALL": "C.UTF-8", "no_proxy": "127.0.0.1"}
        return subprocess.run([self.program, "--data", str(self.folder / "kantor"), "--json", *words],
                              capture_output=True, text=True, timeout=180, env=environment)

    def ctl(self, *words):
        done = self.run(*words)
        if done.returncode != 0:
            raise RuntimeError(f"{words[0]}: {done.stdout} {done.stderr}")
        return json.loads(done.stdout or "{}")

    def work(self):
        """One round of an office: something is entered, then everything goes to the hub."""
        self.round += 1
        if self.writes:
            self.ctl("generate", "--koperasi", str(BATCH), "--tahun", "2024..2025", "--seed",
                     str(self.number * 10_000 + self.round))
        self.remember()
        return self.sync()

    def sync(self):
        done = self.run("sync", "--once")
        if done.returncode != 0:
            self.failures += 1
            return 0
        pushed = json.loads(done.stdout)["pushed"]
        self.acknowledged += pushed
        return pushed

    def rows(self):
        rows = self.ctl("list", "--limit", "1000000")["rows"]
        return {row["id"]: json.dumps({k: v for k, v in row.items() if k not in ("versi", "key")}, sort_keys=True)
                for row in rows}

    def remember(self):
        self.ids |= set(self.rows())


class Crowd:
    def __init__(self, folder, binaries, stack, count):
        self.desks = []
        for number in range(count):
            place, scope = PLACES[number % len(PLACES)]
            self.desks.append(Desk(folder, binaries, stack, number, place, scope, "kabid"))
        self.desks.append(Desk(folder, binaries, stack, count, "32", "3200", "verifikator-provinsi"))
        self.last_write = 0.0
        self.wrote = threading.Condition()
        self.problems = []

    def start(self):
        self.stopping = threading.Event()
        self.threads = [threading.Thread(target=self.keep_working, args=(desk,)) for desk in self.desks]
        for thread in self.threads:
            thread.start()

    def keep_working(self, desk):
        try:
            while not self.stopping.is_set():
                begun = time.monotonic()
                if desk.work() > 0:
                    with self.wrote:
                        self.last_write, self.began_write = time.monotonic(), begun
                        self.wrote.notify_all()
        except Exception as problem:  # told at the end, not lost with its thread
            self.problems.append(f"desk {desk.number}: {problem}")

    def stop(self):
        self.stopping.set()
        for thread in self.threads:
            thread.join()

    def seconds_until_next_write(self, limit):
        """Until a round is acknowledged that began after now."""
        now = time.monotonic()
        with self.wrote:
            self.wrote.wait_for(lambda: self.last_write > now + 1, timeout=limit)
            if self.last_write <= now + 1:
                raise RuntimeError("writes did not resume")
            return self.last_write - now

    def settle(self):
        """Everybody syncs until nobody has anything to send; then all must hold the same."""
        problems = list(self.problems)
        for _ in range(3):
            for desk in self.desks:
                if not any(desk.run("sync", "--once").returncode == 0 for _ in range(4)):
                    problems.append(f"desk {desk.number} does not get through any more")
        rows = {desk.number: desk.rows() for desk in self.desks}
        for desk in self.desks:
            if desk.run("check").returncode != 0:
                problems.append(f"check of desk {desk.number}")
            first = next(other for other in self.desks if other.scope == desk.scope)
            if rows[desk.number] != rows[first.number]:
                problems.append(f"desks {first.number} and {desk.number} differ")
            if desk.scope == "3200":
                together = {key: row for other in self.desks for key, row in rows[other.number].items()}
                if rows[desk.number] != together:
                    problems.append("the province does not hold what its kabupaten hold")
        return problems

    def every_id(self):
        return set().union(*(desk.ids for desk in self.desks))

    def acknowledged(self):
        return sum(desk.acknowledged for desk in self.desks)

    def failures(self):
        return sum(desk.failures for desk in self.desks)

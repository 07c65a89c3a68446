#!/usr/bin/python3
"""Runs one script for every part under a Dask cluster of this machine: dask_bagian.py SCRIPT PARTS. See kabupaten.sh."""
import subprocess
import sys

import distributed


def main(skrip, bagian):
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None) as gugus:
        with distributed.Client(gugus) as klien:
            tugas = [klien.submit(subprocess.run, [skrip, str(n)], check=True, pure=False) for n in range(1, bagian + 1)]
            klien.gather(tugas)
    print(f"Dask {distributed.__version__}: {bagian} parts done")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

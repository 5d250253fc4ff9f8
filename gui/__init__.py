"""The window. Qt only; of feeds/ it knows the protocol and nothing else."""

from gui.reference_counts import keep_constants_alive

keep_constants_alive()

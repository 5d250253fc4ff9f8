"""The window. Qt only; of feeds/ it knows the protocol and nothing else."""

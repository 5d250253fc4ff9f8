"""What is measured, one command each: `python -m benchmarks.NAME`. Figures and their commands stand in README.md."""

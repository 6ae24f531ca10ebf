"""Run `python -m kickback`."""

from kickback.cli.main import main

if __name__ == "__main__":
    main()

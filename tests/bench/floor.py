"""The floor: an empty Typer + Rich program that prints one table of the size of `kickback muscles`."""

import typer
from rich.console import Console
from rich.table import Table

ROW = ("Gluteus maximus", "prime mover", "working", "Drives the thigh back and gives the final push.", "supported, low")
app = typer.Typer()


@app.command()
def main() -> None:
    """Print the table."""
    table = Table(*("Muscle", "Role", "Side", "What it does here", "How sure"))
    for _ in range(16):
        table.add_row(*ROW)
    Console().print(table)


if __name__ == "__main__":
    app()

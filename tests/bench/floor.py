"""The floor: an empty Typer + Rich program that prints one table of a given size."""

import typer
from rich.console import Console
from rich.table import Table

ROW = ("Gluteus maximus", "prime mover", "working", "Drives the thigh back and gives the final push.", "supported, low")
app = typer.Typer()


@app.command()
def main(rows: int = 16) -> None:
    """Print the table."""
    table = Table(*("Muscle", "Role", "Side", "What it does here", "How sure"))
    for _ in range(rows):
        table.add_row(*ROW)
    Console().print(table)


if __name__ == "__main__":
    app()

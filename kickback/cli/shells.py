"""The scripts that shells complete by; Typer writes them, and this mends what is wrong with one."""

AT_ONCE = """
if (( ${+compstate} )); then
  %(complete_func)s "$@"
fi
"""


def mend_scripts() -> None:
    """Let the script of zsh complete on the first Tab of a session too, on which Typer's does nothing but load."""
    from typer import _completion_shared as shared

    # A later Typer may keep its scripts elsewhere, and then has its own way.
    scripts = getattr(shared, "_completion_scripts", {})
    script = scripts.get("zsh", "")
    if script and AT_ONCE not in script:
        scripts["zsh"] = script + AT_ONCE

"""The tests mirror the package; `kb` is a tiny knowledge base, `bad` holds one failing example a rule."""

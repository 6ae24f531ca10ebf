"""Tests of `kickback.model`."""

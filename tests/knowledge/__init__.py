"""Tests of `kickback.knowledge`."""

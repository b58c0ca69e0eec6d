"""Demolition in phases (分期拆除): the scheduling model, the schedules it can have and how good they can be.

Values in, values out: no clock, no files, no random numbers of its own. The CP-SAT adapter lives in ``plugin/solver``.
"""

"""Repositories: what is in the workspace, as domain objects. None of them commits; the unit of work does."""

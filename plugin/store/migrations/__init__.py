"""Revisions of the schema. ``HEAD`` is the one this program writes; older workspaces are brought to it on opening."""

HEAD = "0009"

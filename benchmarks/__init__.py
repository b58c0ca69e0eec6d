"""Our overlay beside its peers, in one run on one machine; nothing here is part of the plugin."""

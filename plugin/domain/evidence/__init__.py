"""Evidence: facts read from photos and their match with spots."""

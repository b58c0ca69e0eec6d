"""The Processing provider: one small file per algorithm on one base class. Calls services only."""

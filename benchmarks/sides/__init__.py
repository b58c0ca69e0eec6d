"""One program for each side. Called as ``SIDE.py SET FOLDER RESULT.npz``, each prints one line of JSON."""

"""What leaves the office on paper or as a file: notices, maps, spreadsheets."""

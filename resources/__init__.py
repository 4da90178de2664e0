"""What ships with the program but does not run: schemes, cues, guidelines, icons, translations."""

"""The three stores on one machine with nothing installed, from Python packages alone."""

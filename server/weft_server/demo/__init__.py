"""The main job, shown from beginning to end on this machine."""

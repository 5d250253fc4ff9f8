"""Articles sent to other programs: commands of the person's own, and letters. No shell has a part in it."""

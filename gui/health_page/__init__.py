"""The page of feeds that need attention: what is wrong with each, since when, and what can be done."""

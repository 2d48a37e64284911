"""The page for the texts in a second language: translated here, or by a translator whose file is read."""

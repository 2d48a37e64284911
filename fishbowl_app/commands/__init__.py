"""What each word of the command line does: one module a topic. None of them imports Qt."""

"""Following the vendors once a day, in two jobs: one makes the change and holds no token, the other proposes it.

The first runs what was generated, so the second takes nothing on trust that it left: not the names of files, nor a word
of the report. Only the standard library is used, since the second job has nothing else.
"""

"""Following the vendors once a day, in two jobs: one makes the change and holds no token, the other proposes it.

Only the standard library is used, since the second job has nothing else.
"""

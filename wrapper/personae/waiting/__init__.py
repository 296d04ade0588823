"""Waiting for what takes long: a thing is read again and again until it is finished."""

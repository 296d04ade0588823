"""Anam (https://docs.anam.ai): real-time video personas."""

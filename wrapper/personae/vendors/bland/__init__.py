"""Bland (https://docs.bland.ai): phone calls by AI personas; each one rings a person and costs money."""

"""The methods of clients as tools for agents: described, called by name, answered as data."""

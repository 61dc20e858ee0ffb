NOT_TYPOS: frozenset[str] = frozenset()
